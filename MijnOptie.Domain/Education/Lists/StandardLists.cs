using System.Collections.Frozen;
using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Education;

/// <summary>The lists that can differ per organisation, built from the tables; and those that cannot.</summary>
internal sealed record StandardLists(
    CodeList<FunctionCode> Functions,
    CodeList<SubjectCode> Subjects,
    CodeList<CategoryCode> Categories,
    CodeList<StatusCode> Statuses)
{
    public static Result<StandardLists> With(EducationTables tables, ImmutableArray<CodeListChange> changes)
    {
        if (changes.FirstOrDefault(change => !Enum.IsDefined(change.Kind)) is { } odd) return new Error("CodeList.UnknownList", odd.Code);
        var forbidden = new ForbiddenNames(tables);
        if (!FunctionsFrom(tables).With(Of(CodeListKind.Function)).TryGet(out var functions, out var error)) return error;
        if (!SubjectsFrom(tables).With(Of(CodeListKind.Subject)).TryGet(out var subjects, out error)) return error;
        if (!CategoriesFrom(tables, forbidden).With(Of(CodeListKind.Category)).TryGet(out var categories, out error)) return error;
        if (!StatusesFrom(tables, forbidden).With(Of(CodeListKind.Status)).TryGet(out var statuses, out error)) return error;
        return new StandardLists(functions, subjects, categories, statuses);

        IEnumerable<CodeListChange> Of(CodeListKind kind) => changes.Where(change => change.Kind == kind);
    }

    public static CodeList<SectorCode> SectorsOf(EducationTables tables) =>
        Fixed(tables.Sectors.All.Select(row => Entry(row.Code, row.Name, true, true, row.SortOrder)));

    public static CodeList<QualificationCode> QualificationsOf(EducationTables tables) =>
        Fixed(tables.Qualifications.All.Select((row, at) => Entry(row.Code, row.Name, row.IsOnCandidateForm, true, at + 1)));

    public static CodeList<EducationLevelCode> LevelsOf(EducationTables tables) =>
        Fixed(tables.Levels.All.OrderBy(row => row.Rank).Select((row, at) => Entry(row.Code, row.Name, true, true, at + 1)));

    public static FrozenDictionary<(FunctionCode From, FunctionCode To), FunctionAlikeness> FunctionPairs(EducationTables tables) =>
        tables.FunctionEquivalences
            .SelectMany(pair => pair.BothWays ? new[] { (pair.From, pair.To, pair), (pair.To, pair.From, pair) } : [(pair.From, pair.To, pair)])
            .ToFrozenDictionary(pair => (pair.Item1, pair.Item2), pair => new FunctionAlikeness(pair.pair.Closeness, pair.pair.SatisfiesCriterion));

    public static FrozenDictionary<(SubjectCode First, SubjectCode Second), int> SubjectPairs(EducationTables tables) =>
        tables.RelatedSubjects
            .SelectMany(pair => new[] { (pair.First, pair.Second, pair.Closeness), (pair.Second, pair.First, pair.Closeness) })
            .ToFrozenDictionary(pair => (pair.Item1, pair.Item2), pair => pair.Closeness);

    private static CodeListBuilding<FunctionCode> FunctionsFrom(EducationTables tables) => new(
        [.. tables.Functions.All.Select((row, at) => Entry(row.Code, row.Name, true, true, at + 1))],
        code => new(code),
        code => tables.Functions[code].Source,
        _ => null);

    private static CodeListBuilding<SubjectCode> SubjectsFrom(EducationTables tables) => new(
        [.. tables.Subjects.All.Select((row, at) => Entry(row.Code, row.Name, true, true, at + 1))],
        code => new(code),
        code => tables.Subjects[code].Source,
        _ => null);

    private static CodeListBuilding<CategoryCode> CategoriesFrom(EducationTables tables, ForbiddenNames forbidden) => new(
        [.. tables.Categories.All.Select(row => Entry(row.Code, row.Name, row.IsAllowed && row.IsEnabledByDefault, row.IsAllowed, row.SortOrder))],
        code => new(code),
        code => tables.Categories[code].Source,
        forbidden.Refuse);

    private static CodeListBuilding<StatusCode> StatusesFrom(EducationTables tables, ForbiddenNames forbidden) => new(
        [.. tables.Statuses.All.Select(row => Entry(row.Code, row.Name, row.IsAllowed, row.IsAllowed, row.SortOrder))],
        code => new(code),
        code => tables.Statuses[code].Source,
        forbidden.Refuse);

    private static CodeList<TCode> Fixed<TCode>(IEnumerable<CodeListEntry<TCode>> entries)
        where TCode : struct, IEquatable<TCode> => new(entries, new Dictionary<TCode, DisplayName>(), _ => null);

    private static CodeListEntry<TCode> Entry<TCode>(TCode code, DisplayName name, bool isEnabled, bool isAllowed, int order)
        where TCode : struct, IEquatable<TCode> => new(code, code, name, isEnabled, isAllowed, order);
}
