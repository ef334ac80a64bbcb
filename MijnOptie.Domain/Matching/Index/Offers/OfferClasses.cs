using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;

namespace MijnOptie.Domain.Matching;

/// <summary>The different sets of functions, of qualifications with subjects, lists of sectors and levels that offers have.</summary>
internal sealed class OfferClasses(MatchingRules rules)
{
    private readonly Catalog<FunctionCode> functionCodes = new();
    private readonly Catalog<SubjectCode> subjectCodes = new();
    private readonly Catalog<SectorCode> sectorCodes = new();
    private readonly Catalog<HeldQualification> heldCodes = new();
    private readonly Catalog<int[]> functionSets = new(NumberLists.Comparer);
    private readonly Catalog<int[]> teachingSets = new(NumberLists.Comparer);
    private readonly Catalog<int[]> sectorLists = new(NumberLists.Comparer);
    private readonly Catalog<EducationLevelCode> levels = new();

    /// <summary>One offer of each set of functions.</summary>
    public List<Offer> ByFunctions { get; } = [];

    /// <summary>One offer of each set of qualifications and subjects.</summary>
    public List<Offer> ByTeaching { get; } = [];

    /// <summary>One offer of each list of sectors.</summary>
    public List<Offer> BySectors { get; } = [];

    /// <summary>One offer of each level.</summary>
    public List<Offer> ByLevel { get; } = [];

    /// <summary>The kind of an offer; its classes are new when they are.</summary>
    public OfferKind Add(Offer offer) => new(
        Number(functionSets, Functions(offer, functionCodes.Add), offer, ByFunctions),
        Number(teachingSets, Teaching(offer, heldCodes.Add, subjectCodes.Add), offer, ByTeaching),
        Number(sectorLists, Sectors(offer, sectorCodes.Add), offer, BySectors),
        Number(levels, offer.EducationLevel, offer, ByLevel));

    /// <summary>The kind of an offer that need not be here: a class that no offer has is -1.</summary>
    public OfferKind Find(Offer offer) => new(
        functionSets.Find(Functions(offer, functionCodes.Find)),
        teachingSets.Find(Teaching(offer, heldCodes.Find, subjectCodes.Find)),
        sectorLists.Find(Sectors(offer, sectorCodes.Find)),
        levels.Find(offer.EducationLevel));

    /// <summary>Numbers of kinds in an order that keeps alike ones together, so that those that meet a demand lie side by side.</summary>
    public int[] InOrder(List<OfferKind> kinds)
    {
        var functions = Places(ByFunctions, offer => string.Join(',', offer.Functions.Order()));
        var teaching = Places(ByTeaching, offer => string.Join(',', offer.Qualifications.OrderBy(each => each.Qualification)) + string.Join(',', offer.Subjects.Order()));
        var order = Enumerable.Range(0, kinds.Count).ToArray();
        var keys = kinds.ConvertAll(kind => kind with { Functions = functions[kind.Functions], Teaching = teaching[kind.Teaching] }).ToArray();
        Array.Sort(keys, order);
        return order;
    }

    private static int[] Places(List<Offer> examples, Func<Offer, string> text)
    {
        var order = Enumerable.Range(0, examples.Count).ToArray();
        Array.Sort(examples.Select(text).ToArray(), order, StringComparer.Ordinal);
        var places = new int[order.Length];
        for (var i = 0; i < order.Length; i++) places[order[i]] = i;
        return places;
    }

    private static int Number<T>(Catalog<T> catalog, T value, Offer offer, List<Offer> examples)
        where T : notnull
    {
        var number = catalog.Add(value);
        if (number == examples.Count) examples.Add(offer);
        return number;
    }

    private static int[] Functions(Offer offer, Func<FunctionCode, int> number) => Set(offer.Functions.Select(number));

    private static int[] Sectors(Offer offer, Func<SectorCode, int> number) => [.. offer.Sectors.Distinct().Select(number)];

    // Held things first, then a divider, then subjects: what is held may not run together with what is wanted. A code that
    // nobody has is -1 and cannot be in any set, so the divider lies under it.
    private int[] Teaching(Offer offer, Func<HeldQualification, int> held, Func<SubjectCode, int> subject) =>
    [
        .. Set(offer.Qualifications.Select(each => held(each.Subject is { } own ? each with { Subject = rules.Standard(own) } : each))),
        -2,
        .. Set(offer.Subjects.Select(subject)),
    ];

    private static int[] Set(IEnumerable<int> numbers)
    {
        var set = numbers.ToArray();
        if (set.Length < 2) return set;
        Array.Sort(set);
        var count = 1;
        for (var i = 1; i < set.Length; i++)
        {
            if (set[i] != set[i - 1]) set[count++] = set[i];
        }
        return set[..count];
    }
}
