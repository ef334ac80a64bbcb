using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>What a plan is made of. Who may not be matched is left out before: such a person's offer is not read at all.</summary>
/// <param name="Offers">The candidates, each once, in any order.</param>
/// <param name="Positions">The positions, each once, in any order. Of a position that is held, the holder stays unless among the
/// candidates. A <see cref="PositionState.Possibility"/> is never filled.</param>
/// <param name="Weights">The organisation's weights.</param>
/// <param name="Rules">The organisation's rules.</param>
/// <param name="Pairs">Where the pairs come from; they must be those of these weights and rules.</param>
public sealed record PlanInput(
    IReadOnlyCollection<Offer> Offers,
    IReadOnlyCollection<Position> Positions,
    MatchWeights Weights,
    MatchingRules Rules,
    IPlanPairs Pairs)
{
    /// <summary>An input whose pairs are found by evaluating them all.</summary>
    public static PlanInput Evaluating(
        IReadOnlyCollection<Offer> offers, IReadOnlyCollection<Position> positions, MatchWeights weights, MatchingRules rules) =>
        new(offers, positions, weights, rules, new EvaluatedPairs(weights, rules));
}
