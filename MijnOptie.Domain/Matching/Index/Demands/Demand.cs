using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>What positions of one <see cref="DemandKey"/> ask, answered once for each class of offers, by the criteria themselves.</summary>
internal sealed class Demand
{
    public required DemandKey Key { get; init; }

    /// <summary>A position that asks this.</summary>
    public required Position Example { get; init; }

    /// <summary>By set of functions: the fit; -1 when none of them satisfies.</summary>
    public required int[] FunctionFit { get; init; }

    /// <summary>By list of sectors: which choice it is, from 1; 0 when none covers it.</summary>
    public required int[] SectorChoice { get; init; }

    /// <summary>By qualifications with subjects: the fit of the subject.</summary>
    public required int[] SubjectFit { get; init; }

    /// <summary>By level of education.</summary>
    public required bool[] LevelHolds { get; init; }

    public required QualificationColumn Qualification { get; init; }
}
