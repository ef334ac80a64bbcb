using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>The pairs of a plan by evaluating every one: the plain truth that an index must equal.</summary>
/// <param name="weights">The organisation's weights.</param>
/// <param name="rules">The organisation's rules.</param>
public sealed class EvaluatedPairs(MatchWeights weights, MatchingRules rules) : IPlanPairs
{
    /// <inheritdoc/>
    public IEnumerable<PlanPair> Between(IReadOnlyList<Offer> offers, IReadOnlyList<Position> positions, CancellationToken cancellationToken) =>
        offers.AsParallel().AsOrdered().WithCancellation(cancellationToken).SelectMany(offer => Of(offer, positions));

    private IEnumerable<PlanPair> Of(Offer offer, IReadOnlyList<Position> positions)
    {
        var part = PartOffer.Of(offer);
        foreach (var position in positions)
        {
            var pair = PairAssessment.Of(part, position, rules);
            if (!pair.Failed.IsEmpty) continue;
            var fits = pair.Fits.AsSpan();
            yield return new PlanPair(offer.Id, position.Id, pair.Held, weights.Overall.Score(fits), weights.ForCandidate.Score(fits));
        }
    }
}
