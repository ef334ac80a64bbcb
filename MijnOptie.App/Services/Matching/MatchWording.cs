using System.Globalization;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Localization;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Matching;

/// <summary>
/// Texts with their holes filled. The words between [ and ] in a text are what the marker pen goes under, so what a person
/// typed never brings those signs along.
/// </summary>
internal sealed class MatchWording(IStringLocalizer<MatchTexts> texts, IStringLocalizer<MatchYouTexts>? toThePerson, Formats formats, CodeLists lists, string? firstName)
{
    public CodeLists Lists => lists;

    /// <summary>The candidate: by first name, "this candidate", or "you" to the candidate.</summary>
    public string Who => string.IsNullOrWhiteSpace(firstName) ? Part("Who") : Plain(firstName.Trim());

    /// <summary>A text with a capital first, where it does not begin with someone's own spelling of a name.</summary>
    public string Say(string key, params object[] arguments)
    {
        var text = Part(key, arguments);
        return string.IsNullOrWhiteSpace(firstName) && text.StartsWith(Who, StringComparison.Ordinal)
            ? string.Concat(char.ToUpper(text[0], CultureInfo.CurrentUICulture).ToString(), text.AsSpan(1))
            : text;
    }

    /// <summary>A text that goes inside a sentence.</summary>
    public string Part(string key, params object[] arguments) =>
        toThePerson?[key, arguments] is { ResourceNotFound: false } said ? said : texts[key, arguments];

    /// <summary>A sentence's words inside another sentence: without the capital, but for a name.</summary>
    public string Inside(string text)
    {
        var startsWithName = !string.IsNullOrWhiteSpace(firstName) && text.StartsWith(Who, StringComparison.Ordinal);
        return startsWithName || text.Length == 0 || (text.Length > 1 && char.IsUpper(text[1]))
            ? text
            : string.Concat(text[..1].ToLower(CultureInfo.CurrentUICulture), text.AsSpan(1));
    }

    public string Function(FunctionCode code) => Plain(CodeNames.Function(lists, code));

    public string Subject(SubjectCode code) => Plain(CodeNames.Subject(lists, code));

    public string Sector(SectorCode code) => Plain(CodeNames.Sector(lists, code));

    public string Qualification(QualificationCode code) => Plain(CodeNames.Qualification(lists, code));

    public string Level(EducationLevelCode code) => Plain(CodeNames.Level(lists, code));

    public string Hours(Hours hours) => formats.Hours(hours);

    public string Hours(HoursRange range) => formats.Hours(range);

    public string Number(decimal number) => formats.Number(number);

    public string Date(DateOnly date) => formats.Date(date);

    public string Distance(Distance distance) => formats.Kilometres(distance);

    public string Kilometres(int kilometres) => formats.Kilometres(Domain.Geography.Distance.FromKilometres(kilometres));

    public string Days(int days) => Count("Days", days);

    /// <summary>"1 jaar", "18 maanden".</summary>
    public string Months(int months) => months % 12 == 0 ? Count("Years", months / 12) : Count("Months", months);

    /// <summary>"a", "a en b", "a, b en c".</summary>
    public string Together(IReadOnlyList<string> words) => words.Count < 2
        ? string.Concat(words)
        : texts["And", string.Join(", ", words.Take(words.Count - 1)), words[^1]];

    public static string Plain(string text) => text.Replace('[', '(').Replace(']', ')');

    private string Count(string unit, int count) => count == 1 ? texts[$"{unit}.One"] : texts[$"{unit}.Many", formats.Number(count)];
}
