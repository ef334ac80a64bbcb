using System.Collections.Frozen;
using System.Collections.Immutable;
using MijnOptie.Domain.Education;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// Everything an organisation's matching goes by besides its weights: its tables, the qualification rules and the
/// settings. Immutable; safe to share between threads. Unknown codes are no error: a code without a row means itself alone.
/// </summary>
public sealed class MatchingRules
{
    private readonly FrozenDictionary<(FunctionCode Wanted, FunctionCode Asked), FunctionLikeness> functions;
    private readonly FrozenDictionary<FunctionCode, QualificationNeed> needs;
    private readonly FrozenDictionary<(SubjectCode One, SubjectCode Other), int> subjects;
    private readonly FrozenDictionary<SubjectCode, SubjectCode> standards;
    private readonly FrozenDictionary<SectorCode, SectorCode> parents;
    private readonly FrozenDictionary<EducationLevelCode, int> levels;
    private readonly ILookup<QualificationCode, QualificationCode> implications;
    private readonly IQualificationJudge judge;
    private readonly MatchingTables tables;

    /// <summary>Makes the rules.</summary>
    /// <exception cref="ArgumentException">The tables contradict themselves: a closeness out of bounds, two rows for one
    /// function need, level, own subject or sector, or a sector tree that bites its own tail.</exception>
    public MatchingRules(MatchingTables tables, IQualificationJudge judge, MatchingSettings settings)
    {
        if (tables.Functions.Any(row => OutOfBounds(row.Closeness)) || tables.Subjects.Any(row => OutOfBounds(row.Closeness)))
        {
            throw new ArgumentException("A closeness lies outside 0 to 10,000.", nameof(tables));
        }
        functions = tables.Functions
            .GroupBy(row => (row.Wanted, row.Asked))
            .ToFrozenDictionary(rows => rows.Key, rows => Best(rows.Select(row => new FunctionLikeness(row.Closeness, row.Satisfies))));
        needs = tables.Needs.Distinct().ToFrozenDictionary(row => row.Function, row => row.Need);
        subjects = tables.Subjects
            .SelectMany(row => new[] { row, new SubjectRelation(row.Other, row.One, row.Closeness) })
            .GroupBy(row => (row.One, row.Other))
            .ToFrozenDictionary(rows => rows.Key, rows => rows.Max(row => row.Closeness));
        standards = tables.OwnSubjects.Distinct().ToFrozenDictionary(row => row.Own, row => row.Standard);
        parents = tables.Sectors.Distinct().ToFrozenDictionary(row => row.Sector, row => row.Parent);
        levels = tables.Levels.Distinct().ToFrozenDictionary(row => row.Level, row => row.Rank);
        implications = tables.Implications.Distinct().ToLookup(row => row.Held, row => row.Implied);
        (this.tables, this.judge) = (tables, judge);
        Settings = settings;
        foreach (var sector in parents.Keys) RefuseCycle(sector);
        Version = RulesVersion.Of(tables, judge, settings);
    }

    /// <summary>The rules of an organisation: its lists, the law with the routes it uses, and its settings.</summary>
    public static MatchingRules From(CodeLists lists, QualificationRules law, MatchingSettings settings) =>
        new(OrganisationTables.From(lists), new LawJudge(law, lists.Tables), settings);

    /// <summary>The same tables and law under other settings.</summary>
    public MatchingRules With(MatchingSettings settings) => settings == Settings ? this : new(tables, judge, settings);

    /// <summary>The settings.</summary>
    public MatchingSettings Settings { get; }

    /// <summary>64 hexadecimal digits that name the tables, the qualification rules and the settings together.</summary>
    public string Version { get; }

    /// <summary>How alike a function wanted and a function asked are.</summary>
    public FunctionLikeness Likeness(FunctionCode wanted, FunctionCode asked) =>
        wanted == asked ? FunctionLikeness.Same : functions.GetValueOrDefault((wanted, asked), FunctionLikeness.None);

    /// <summary>How akin two subjects are, 0 to <see cref="MatchFit.Full"/>; full for the same subject.</summary>
    public int Relatedness(SubjectCode wanted, SubjectCode asked) =>
        wanted == asked ? MatchFit.Full : subjects.GetValueOrDefault((wanted, asked), MatchFit.None);

    /// <summary>True when the sector lies at or under the wanted node of the tree.</summary>
    public bool Covers(SectorCode wanted, SectorCode sector)
    {
        for (var at = sector; ; at = parents[at])
        {
            if (at == wanted) return true;
            if (!parents.ContainsKey(at)) return false;
        }
    }

    /// <summary>The rank of a level of education in tenths, or null when the table does not have it.</summary>
    public int? Rank(EducationLevelCode level) => levels.TryGetValue(level, out var rank) ? rank : null;

    /// <summary>True when a position with this function, and with or without a subject, asks a teaching qualification.</summary>
    public bool AsksQualification(FunctionCode function, bool hasSubject) =>
        needs.GetValueOrDefault(function, QualificationNeed.Depends) switch
        {
            QualificationNeed.No => false,
            QualificationNeed.Yes => true,
            _ => hasSubject,
        };

    /// <summary>True when who holds the one holds the other, directly or link by link.</summary>
    public bool Implies(QualificationCode held, QualificationCode asked)
    {
        var seen = new HashSet<QualificationCode> { held };
        var open = new Queue<QualificationCode>(seen);
        while (open.TryDequeue(out var at))
        {
            if (at == asked) return true;
            foreach (var implied in implications[at])
            {
                if (seen.Add(implied)) open.Enqueue(implied);
            }
        }
        return false;
    }

    /// <summary>The subject that stands for this one in the law; itself unless the organisation added it.</summary>
    public SubjectCode Standard(SubjectCode subject) => standards.GetValueOrDefault(subject, subject);

    /// <summary>Says whether a person may teach. The question is in standard codes (<see cref="Standard"/>).</summary>
    public QualificationJudgement Judge(QualificationQuestion question) => judge.Judge(question);

    /// <summary>Routes of uncertain rules that are off and would give a better outcome, to be confirmed by a person.</summary>
    public ImmutableArray<QualificationRoute> ToBeConfirmed(QualificationQuestion question) => judge.ToBeConfirmed(question);

    private static bool OutOfBounds(int closeness) => closeness is < MatchFit.None or > MatchFit.Full;

    private static FunctionLikeness Best(IEnumerable<FunctionLikeness> rows) =>
        rows.OrderByDescending(row => row.Satisfies).ThenByDescending(row => row.Closeness).First();

    private void RefuseCycle(SectorCode sector)
    {
        var steps = 0;
        for (var at = sector; parents.TryGetValue(at, out var parent); at = parent)
        {
            if (++steps > parents.Count) throw new ArgumentException($"Sector {sector} lies under itself.");
        }
    }
}
