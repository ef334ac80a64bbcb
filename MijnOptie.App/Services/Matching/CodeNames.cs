using System.Globalization;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Matching;

/// <summary>The names of codes, in the language of the page. A code that is in no list is shown as it is.</summary>
internal static class CodeNames
{
    public static string Function(CodeLists lists, FunctionCode code) => In(lists.Functions.Find(code)?.Name, code.Value);

    public static string Subject(CodeLists lists, SubjectCode code) => In(lists.Subjects.Find(code)?.Name, code.Value);

    public static string Sector(CodeLists lists, SectorCode code) => In(lists.Sectors.Find(code)?.Name, code.Value);

    public static string Qualification(CodeLists lists, QualificationCode code) => In(lists.Qualifications.Find(code)?.Name, code.Value);

    public static string Level(CodeLists lists, EducationLevelCode code) => In(lists.Levels.Find(code)?.Name, code.Value);

    public static string Category(CodeLists lists, CategoryCode code) => In(lists.Categories.Find(code)?.Name, code.Value);

    public static string Status(CodeLists lists, StatusCode code) => In(lists.Statuses.Find(code)?.Name, code.Value);

    /// <summary>A name in the language of the page.</summary>
    public static string In(DisplayName name) => name.In(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName);

    /// <summary>Texts and names of codes together, folded for searching; in both languages, whichever the page has.</summary>
    public static string Searchable(CodeLists lists, IEnumerable<string> texts, IEnumerable<FunctionCode> functions, IEnumerable<SubjectCode> subjects) =>
        SearchText.Fold(string.Join(' ', texts
            .Concat(functions.SelectMany(code => Both(lists.Functions.Find(code)?.Name)))
            .Concat(subjects.SelectMany(code => Both(lists.Subjects.Find(code)?.Name)))));

    private static IEnumerable<string> Both(DisplayName? name) => name is { } known ? [known.Dutch, known.English] : [];

    private static string In(DisplayName? name, string code) => name is { } known ? In(known) : code;
}
