using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>Where a plan gets its pairs from: by evaluating them all (<see cref="EvaluatedPairs"/>) or from an index that has them.</summary>
public interface IPlanPairs
{
    /// <summary>
    /// The pairs between these offers and positions that are a <see cref="VerdictKind.Match"/> or <see cref="VerdictKind.Conditional"/>
    /// once the offer is taken as a part (<see cref="PartOffer"/>), in any order, each at most once.
    /// </summary>
    IEnumerable<PlanPair> Between(IReadOnlyList<Offer> offers, IReadOnlyList<Position> positions, CancellationToken cancellationToken);
}
