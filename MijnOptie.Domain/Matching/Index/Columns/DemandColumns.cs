using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// Of all demands the columns that are different. Demands share most of them, so what an offer comes to is looked up a few times in place of once
/// for each demand.
/// </summary>
internal sealed class DemandColumns
{
    private readonly Catalog<object> functions = new(ReferenceEqualityComparer.Instance);
    private readonly Catalog<object> sectors = new(ReferenceEqualityComparer.Instance);
    private readonly Catalog<object> qualifications = new(ReferenceEqualityComparer.Instance);
    private readonly Catalog<object> subjects = new(ReferenceEqualityComparer.Instance);
    private readonly Catalog<object> levels = new(ReferenceEqualityComparer.Instance);

    public DemandColumns(ImmutableArray<Demand> demands) => Parts =
    [
        .. demands.Select(demand => new DemandParts(
            functions.Add(demand.FunctionFit),
            sectors.Add(demand.SectorChoice),
            qualifications.Add(demand.Qualification),
            subjects.Add(demand.SubjectFit),
            levels.Add(demand.LevelHolds))),
    ];

    /// <summary>By number of the demand.</summary>
    public DemandParts[] Parts { get; }

    /// <summary>How many different columns there are of each.</summary>
    public DemandParts Counts => new(functions.Items.Count, sectors.Items.Count, qualifications.Items.Count, subjects.Items.Count, levels.Items.Count);
}
