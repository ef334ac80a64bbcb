using System.Collections.Immutable;
using MijnOptie.Domain.Education;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// Of all demands the columns that are different. Demands share most of them, so what an offer comes to is looked up a few times in place of once
/// for each demand.
/// </summary>
internal sealed class DemandColumns
{
    private readonly Catalog<FunctionCode> functions = new();
    private readonly Catalog<SectorCode> sectors = new();
    private readonly Catalog<QualificationColumn> qualifications = new();
    private readonly Catalog<ValueTuple<SubjectCode?>> subjects = new();
    private readonly Catalog<ValueTuple<EducationLevelCode?>> levels = new();

    public DemandColumns(ImmutableArray<Demand> demands) => Parts =
    [
        .. demands.Select(demand => new DemandParts(
            functions.Add(demand.Key.Function),
            sectors.Add(demand.Key.Sector),
            qualifications.Add(demand.Qualification),
            subjects.Add(new(demand.Key.Subject)),
            levels.Add(new(demand.Key.Level)))),
    ];

    /// <summary>By number of the demand.</summary>
    public DemandParts[] Parts { get; }

    /// <summary>How many different columns there are of each.</summary>
    public DemandParts Counts => new(functions.Items.Count, sectors.Items.Count, qualifications.Items.Count, subjects.Items.Count, levels.Items.Count);
}
