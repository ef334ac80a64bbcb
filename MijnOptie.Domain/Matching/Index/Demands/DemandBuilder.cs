using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>Makes demands; those that ask the same in one respect share that column.</summary>
internal sealed class DemandBuilder(OfferClasses classes, MatchingRules rules, IEnumerable<Demand> known)
{
    private readonly List<Demand> demands = [.. known];
    private readonly Dictionary<DemandKey, int> numbers = known.Select((demand, number) => (demand.Key, number)).ToDictionary();
    private readonly Dictionary<object, object> columns = Shared(known, rules);

    /// <summary>All demands by their number.</summary>
    public IReadOnlyList<Demand> Demands => demands;

    /// <summary>The number of what a position asks.</summary>
    public int Add(Position position)
    {
        var key = DemandKey.Of(position);
        if (numbers.TryGetValue(key, out var number)) return number;
        number = demands.Count;
        numbers.Add(key, number);
        demands.Add(new Demand
        {
            Key = key,
            Example = position,
            FunctionFit = Column(key.Function, () => Answers(classes.ByFunctions, offer => FunctionFit(offer, position, rules))),
            SectorChoice = Column(key.Sector, () => Answers(classes.BySectors, offer => SectorChoice(offer, position, rules))),
            SubjectFit = Column(SubjectPart(key), () => Answers(classes.ByTeaching, offer => SubjectCriterion.Assess(offer, position, rules).Fit)),
            LevelHolds = Column(LevelPart(key), () => Answers(classes.ByLevel, offer => EducationLevelCriterion.Assess(offer, position, rules).Holds)),
            Qualification = Column(QualificationPart(key, rules), () => new QualificationColumn(position, classes.ByTeaching, rules)),
        });
        return number;
    }

    /// <summary>The fit of the function; -1 when none satisfies.</summary>
    public static int FunctionFit(Offer offer, Position position, MatchingRules rules) =>
        FunctionCriterion.Assess(offer, position, rules) is { Holds: true, Fit: var fit } ? fit : -1;

    /// <summary>Which choice a position's sector is; 0 when it is none.</summary>
    public static int SectorChoice(Offer offer, Position position, MatchingRules rules) =>
        ((SectorEvidence)SectorCriterion.Assess(offer, position, rules).Evidence).Choice ?? 0;

    private static Dictionary<object, object> Shared(IEnumerable<Demand> known, MatchingRules rules)
    {
        var shared = new Dictionary<object, object>();
        foreach (var demand in known)
        {
            shared.TryAdd(demand.Key.Function, demand.FunctionFit);
            shared.TryAdd(demand.Key.Sector, demand.SectorChoice);
            shared.TryAdd(SubjectPart(demand.Key), demand.SubjectFit);
            shared.TryAdd(LevelPart(demand.Key), demand.LevelHolds);
            shared.TryAdd(QualificationPart(demand.Key, rules), demand.Qualification);
        }
        return shared;
    }

    private static object SubjectPart(DemandKey key) => ("subject", key.Subject);

    private static object LevelPart(DemandKey key) => ("level", key.Level);

    // Of the function only whether it asks a qualification counts.
    private static object QualificationPart(DemandKey key, MatchingRules rules) => (
        rules.AsksQualification(key.Function, key.Subject is not null), key.Subject, key.Sector, key.Qualification, key.Situations);

    private static T[] Answers<TClass, T>(List<TClass> all, Func<TClass, T> answer) => [.. all.Select(answer)];

    private T Column<T>(object part, Func<T> make)
        where T : class
    {
        if (columns.TryGetValue(part, out var made)) return (T)made;
        var column = make();
        columns.Add(part, column);
        return column;
    }
}
