using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>Who could move where, all at once. A proposal: only people act on it.</summary>
/// <param name="Moves">One per person who moves, in the order of their ids.</param>
/// <param name="Totals">What it comes to.</param>
/// <param name="Levels">How good it is at each goal, in the order of the objective.</param>
/// <param name="Solver">What made it.</param>
/// <param name="Ending">Why the search ended.</param>
/// <param name="LeftOut">How many pairs were not considered, because the person has so many better ones.</param>
/// <param name="Elapsed">Time taken.</param>
/// <param name="Fingerprint">What it takes to make it again.</param>
public sealed record MobilityPlan(
    ImmutableArray<PlanMove> Moves,
    PlanTotals Totals,
    ImmutableArray<PlanLevel> Levels,
    PlanSolver Solver,
    PlanEnding Ending,
    int LeftOut,
    TimeSpan Elapsed,
    PlanFingerprint Fingerprint)
{
    /// <summary>True when no plan is better.</summary>
    public bool IsOptimal => Levels.All(level => level.IsProven);

    /// <summary>True when making it again gives the same plan: neither time nor a person cut the search short.</summary>
    public bool IsRepeatable => Ending is PlanEnding.Proven or PlanEnding.WorkDone;

    /// <summary>The plan as bytes, in one way only; everything but the time it took.</summary>
    public byte[] CanonicalForm() => PlanBytes.Write(this);
}
