using System.Collections.Frozen;
using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Education;

/// <summary>
/// All lists as one organisation uses them: the standard ones with its own changes. Functions, subjects, categories and
/// statuses can differ; sectors, qualifications and education levels are law. Immutable and safe to share between threads.
/// </summary>
public sealed class CodeLists
{
    /// <summary>Closeness of what is the same, in ten-thousandths.</summary>
    public const int FullCloseness = 10_000;

    private static readonly Lazy<CodeLists> Shared = new(() => Create([], [], []).Value);

    private readonly Alikeness<FunctionCode, FunctionAlikeness> functionAlikeness;
    private readonly Alikeness<SubjectCode, int> subjectAlikeness;

    private CodeLists(
        EducationTables tables,
        StandardLists lists,
        FrozenDictionary<(FunctionCode, FunctionCode), FunctionAlikeness> ownFunctions,
        FrozenDictionary<(SubjectCode, SubjectCode), int> ownSubjects)
    {
        Tables = tables;
        Functions = lists.Functions;
        Subjects = lists.Subjects;
        Categories = lists.Categories;
        Statuses = lists.Statuses;
        Sectors = StandardLists.SectorsOf(tables);
        Qualifications = StandardLists.QualificationsOf(tables);
        Levels = StandardLists.LevelsOf(tables);
        functionAlikeness = new(Functions, ownFunctions, StandardLists.FunctionPairs(tables), FunctionAlikeness.Same);
        subjectAlikeness = new(Subjects, ownSubjects, StandardLists.SubjectPairs(tables), FullCloseness);
    }

    /// <summary>The lists without any changes.</summary>
    public static CodeLists Standard => Shared.Value;

    /// <summary>The tables under them.</summary>
    public EducationTables Tables { get; }

    /// <summary>Job functions.</summary>
    public CodeList<FunctionCode> Functions { get; }

    /// <summary>Subjects.</summary>
    public CodeList<SubjectCode> Subjects { get; }

    /// <summary>Why candidates move.</summary>
    public CodeList<CategoryCode> Categories { get; }

    /// <summary>How far candidates are.</summary>
    public CodeList<StatusCode> Statuses { get; }

    /// <summary>Sectors, in the order of the tree.</summary>
    public CodeList<SectorCode> Sectors { get; }

    /// <summary>Teaching qualifications; enabled are those a candidate can choose.</summary>
    public CodeList<QualificationCode> Qualifications { get; }

    /// <summary>Levels of education, lowest first.</summary>
    public CodeList<EducationLevelCode> Levels { get; }

    /// <summary>The standard lists with an organisation's changes.</summary>
    /// <param name="changes">Changes to the lists, at most one a code.</param>
    /// <param name="functions">Its own word on functions that are alike.</param>
    /// <param name="subjects">Its own word on subjects that are alike.</param>
    /// <returns>The lists, or the first refusal. For a change, with the code: <c>CodeList.ChangedTwice</c>, <c>CodeList.BadCode</c>,
    /// <c>CodeList.StandardHasNoBase</c>, <c>CodeList.BaseMissing</c>, <c>CodeList.BaseUnknown</c> (and the base), <c>CodeList.NameMissing</c>,
    /// <c>CodeList.NameTooLong</c> (and the bound), <c>CodeList.Forbidden.X</c> (X may never be recorded; with the source of that).
    /// For a pair: <c>Alikeness.UnknownCode</c> (the code), <c>Alikeness.OutOfRange</c> (the figure and the bound),
    /// <c>Alikeness.SameCode</c> (the code), <c>Alikeness.Twice</c> (both codes).</returns>
    public static Result<CodeLists> Create(
        IEnumerable<CodeListChange> changes,
        IEnumerable<FunctionAlikenessChange> functions,
        IEnumerable<SubjectAlikenessChange> subjects)
    {
        var tables = EducationTables.Standard;
        if (!StandardLists.With(tables, [.. changes]).TryGet(out var lists, out var error)) return error;

        var ownFunctions = new Dictionary<(FunctionCode, FunctionCode), FunctionAlikeness>();
        foreach (var pair in functions)
        {
            if (Refuse(lists.Functions, pair.From, pair.To, pair.Closeness) is { } refusal) return refusal;
            if (!ownFunctions.TryAdd((pair.From, pair.To), new(pair.Closeness, pair.SatisfiesCriterion))) return Twice(pair.From, pair.To);
        }
        var ownSubjects = new Dictionary<(SubjectCode, SubjectCode), int>();
        foreach (var pair in subjects)
        {
            if (Refuse(lists.Subjects, pair.First, pair.Second, pair.Closeness) is { } refusal) return refusal;
            if (!ownSubjects.TryAdd((pair.First, pair.Second), pair.Closeness)) return Twice(pair.First, pair.Second);
            if (!ownSubjects.TryAdd((pair.Second, pair.First), pair.Closeness)) return Twice(pair.First, pair.Second);
        }
        return new CodeLists(tables, lists, ownFunctions.ToFrozenDictionary(), ownSubjects.ToFrozenDictionary());
    }

    /// <summary>How near a position's function is to the one wanted. One way may differ from the other; not transitive.</summary>
    public FunctionAlikeness Compare(FunctionCode wanted, FunctionCode offered) => functionAlikeness.Between(wanted, offered);

    /// <summary>How alike two subjects are, in ten-thousandths; the same both ways. For scoring only: it makes nobody qualified.</summary>
    public int Compare(SubjectCode one, SubjectCode other) => subjectAlikeness.Between(one, other);

    /// <summary>The standard function behind a code, with what the law asks of it; null for an unknown code.</summary>
    public JobFunction? FunctionBehind(FunctionCode code) => Tables.Functions.Find(Functions.StandardOf(code));

    /// <summary>The standard subject behind a code; null for an unknown code.</summary>
    public Subject? SubjectBehind(SubjectCode code) => Tables.Subjects.Find(Subjects.StandardOf(code));

    /// <summary>The standard category behind a code; null for an unknown code.</summary>
    public CandidateCategory? CategoryBehind(CategoryCode code) => Tables.Categories.Find(Categories.StandardOf(code));

    /// <summary>The standard status behind a code, which says whether its candidates are matched; null for an unknown code.</summary>
    public CandidateStatus? StatusBehind(StatusCode code) => Tables.Statuses.Find(Statuses.StandardOf(code));

    /// <summary>
    /// Finds a subject by name as <see cref="CodeList{TCode}.Find(string, Func{CodeListEntry{TCode}, bool}?)"/> does; among
    /// several of one name (primary and secondary schools both have "Muziek") the one taught in the sector.
    /// </summary>
    public Result<CodeListEntry<SubjectCode>> FindSubject(string text, SectorCode sector) =>
        Subjects.Find(text, entry => Tables.IsTaughtIn(entry.Standard, sector));

    /// <summary>The question in standard codes, as the rules want it.</summary>
    public QualificationQuestion InStandardCodes(QualificationQuestion question) => question with
    {
        Subject = Subjects.StandardOf(question.Subject),
        Held = question.Held.IsDefault ? [] : [.. question.Held.Select(InStandardCodes)],
    };

    /// <summary>A held qualification with the standard subject.</summary>
    public HeldQualification InStandardCodes(HeldQualification held) =>
        held.Subject is { } subject ? held with { Subject = Subjects.StandardOf(subject) } : held;

    private static Error? Refuse<TCode>(CodeList<TCode> list, TCode from, TCode to, int closeness)
        where TCode : struct, IEquatable<TCode>
    {
        if (list.Find(from) is null) return new Error("Alikeness.UnknownCode", from.ToString()!);
        if (list.Find(to) is null) return new Error("Alikeness.UnknownCode", to.ToString()!);
        if (from.Equals(to)) return new Error("Alikeness.SameCode", from.ToString()!);
        return closeness is < 0 or > FullCloseness ? new Error("Alikeness.OutOfRange", closeness, FullCloseness) : null;
    }

    private static Error Twice(object from, object to) => new("Alikeness.Twice", from.ToString()!, to.ToString()!);
}
