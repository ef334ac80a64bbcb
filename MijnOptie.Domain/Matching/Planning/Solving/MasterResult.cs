using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>What <see cref="PlanMaster"/> found.</summary>
/// <param name="Weights">What one of each level weighed.</param>
/// <param name="Prices">What a unit of each place costs.</param>
/// <param name="Near">Outcomes that are in the best plan in fractions or nearly so, in their order.</param>
/// <param name="Chosen">Those of which there is more than half, most first, with their hours.</param>
internal sealed record MasterResult(
    ImmutableArray<double> Weights, ImmutableArray<double> Prices, ImmutableArray<Outcome> Near, ImmutableArray<(Outcome Outcome, ImmutableArray<int> Hours)> Chosen);
