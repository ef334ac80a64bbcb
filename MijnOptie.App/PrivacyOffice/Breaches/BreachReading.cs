using System.Globalization;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.PrivacyOffice.Breaches;

/// <summary>Between the form of a breach and the row it is stored in.</summary>
internal static class BreachReading
{
    private const int MostPeople = 10_000_000;

    /// <summary>Writes the form over the row, as far as it can be read.</summary>
    /// <returns>What is wrong.</returns>
    public static IReadOnlyList<Problem> Read(BreachForm form, BreachRow row, DateTimeOffset now)
    {
        var problems = new List<Problem>();
        row.Summary = Needed(nameof(form.Summary), form.Summary, problems);
        row.Data = Needed(nameof(form.Data), form.Data, problems);
        row.People = People(form, problems);
        row.Risk = Enum.TryParse<BreachRisk>(form.Risk, out var risk) && Enum.IsDefined(risk) ? risk : BreachRisk.Unknown;
        row.AwareAt = Moment((nameof(form.AwareDay), form.AwareDay), (nameof(form.AwareTime), form.AwareTime), now, problems) ?? row.AwareAt;
        if (FormText.Of(form.AwareDay) is null) problems.Add(new Problem(nameof(form.AwareDay), "Problem.Date"));
        row.ReportedAt = Moment((nameof(form.ReportedDay), form.ReportedDay), (nameof(form.ReportedTime), form.ReportedTime), now, problems);
        row.PeopleToldAt = Moment((nameof(form.PeopleToldDay), form.PeopleToldDay), ("", null), now, problems);
        row.Reference = Optional(nameof(form.Reference), form.Reference, BreachRow.MaximumReferenceLength, problems);
        row.NotReportedReason = Optional(nameof(form.NotReportedReason), form.NotReportedReason, BreachRow.MaximumTextLength, problems);
        row.PeopleTold = Optional(nameof(form.PeopleTold), form.PeopleTold, BreachRow.MaximumTextLength, problems);
        row.NotToldReason = Optional(nameof(form.NotToldReason), form.NotToldReason, BreachRow.MaximumTextLength, problems);
        row.Measures = Optional(nameof(form.Measures), form.Measures, BreachRow.MaximumTextLength, problems);
        if (row.ReportedAt < row.AwareAt) problems.Add(new Problem(nameof(form.ReportedDay), "Problem.BeforeAware"));
        return problems;
    }

    public static BreachForm Write(BreachRow row) => new()
    {
        Summary = row.Summary,
        Data = row.Data,
        People = row.People?.ToString(CultureInfo.InvariantCulture),
        Risk = row.Risk.ToString(),
        AwareDay = DateText.Write(DutchTime.DayOf(row.AwareAt)),
        AwareTime = Clock(row.AwareAt),
        ReportedDay = row.ReportedAt is { } reported ? DateText.Write(DutchTime.DayOf(reported)) : null,
        ReportedTime = row.ReportedAt is { } at ? Clock(at) : null,
        Reference = row.Reference,
        NotReportedReason = row.NotReportedReason,
        PeopleToldDay = row.PeopleToldAt is { } told ? DateText.Write(DutchTime.DayOf(told)) : null,
        PeopleTold = row.PeopleTold,
        NotToldReason = row.NotToldReason,
        Measures = row.Measures,
        ReadAt = row.ChangedAt.UtcTicks.ToString(CultureInfo.InvariantCulture),
    };

    public static BreachFacts Facts(BreachRow row) => new(
        row.AwareAt, row.Risk, row.ReportedAt, row.NotReportedReason is not null, row.PeopleToldAt is not null, row.NotToldReason is not null, row.Measures is not null);

    /// <summary>The field in which a duty is fulfilled, or explained away.</summary>
    public static string FieldOf(BreachDuty duty) => duty switch
    {
        BreachDuty.Report => nameof(BreachForm.ReportedDay),
        BreachDuty.ExplainDelay => nameof(BreachForm.NotReportedReason),
        BreachDuty.TellPeople => nameof(BreachForm.PeopleToldDay),
        _ => nameof(BreachForm.Measures),
    };

    private static string Clock(DateTimeOffset moment) => DutchTime.ClockOf(moment).ToString("HH:mm", CultureInfo.InvariantCulture);

    private static string Needed(string field, string? typed, List<Problem> problems)
    {
        if (FormText.Of(typed) is null) problems.Add(new Problem(field, $"Problem.{field}.Missing"));
        return Optional(field, typed, BreachRow.MaximumTextLength, problems) ?? "";
    }

    private static string? Optional(string field, string? typed, int longest, List<Problem> problems)
    {
        var text = FormText.Of(typed);
        if (text?.Length > longest) problems.Add(new Problem(field, "Problem.TooLong"));
        return text;
    }

    private static int? People(BreachForm form, List<Problem> problems)
    {
        if (FormText.Of(form.People) is not { } text) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var people) && people <= MostPeople) return people;
        problems.Add(new Problem(nameof(form.People), "Problem.People"));
        return null;
    }

    private static DateTimeOffset? Moment((string Name, string? Typed) day, (string Name, string? Typed) clock, DateTimeOffset now, List<Problem> problems)
    {
        var time = Time(clock.Name, clock.Typed, problems);
        if (FormText.Of(day.Typed) is not { } text) return null;
        if (!FormText.TryDay(text, out var date))
        {
            problems.Add(new Problem(day.Name, "Problem.Date"));
            return null;
        }
        if (time is not { } at) return null;
        var moment = DutchTime.At(date, at);
        if (moment > now) problems.Add(new Problem(day.Name, "Problem.Future"));
        return moment;
    }

    // Without a time a day starts at midnight; null for what is no time.
    private static TimeOnly? Time(string field, string? typed, List<Problem> problems)
    {
        if (FormText.Of(typed) is not { } text) return TimeOnly.MinValue;
        if (TimeOnly.TryParseExact(text.Replace('.', ':'), ["H:mm", "HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)) return time;
        problems.Add(new Problem(field, "Problem.Time"));
        return null;
    }
}
