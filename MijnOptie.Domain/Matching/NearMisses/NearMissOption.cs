using System.Collections.Immutable;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>One way to make a near miss work: one change for each hard criterion that fails.</summary>
/// <param name="Changes">What gives, in the order of the criteria they make hold; at least one. Each is needed, and one step less of
/// any is not enough.</param>
/// <param name="Effort">How much is asked together: per change its steps as a share of the most a near miss may ask of it, in
/// ten-thousandths, added up. Options are ordered by it.</param>
/// <param name="VerdictAfter">The verdict after the changes: a match or a conditional one.</param>
/// <param name="ScoreAfter">The score after the changes.</param>
/// <param name="ForCandidateAfter">How well the position then fits the candidate's wishes.</param>
/// <param name="ForPositionAfter">How well the candidate then fits what the position asks.</param>
public sealed record NearMissOption(
    ImmutableArray<NearMissChange> Changes,
    int Effort,
    VerdictKind VerdictAfter,
    Score ScoreAfter,
    Score ForCandidateAfter,
    Score ForPositionAfter)
{
    /// <summary>The offer after all changes.</summary>
    public Offer ApplyTo(Offer offer) => Changes.Aggregate(offer, (changed, change) => change.ApplyTo(changed));

    /// <summary>The position after all changes.</summary>
    public Position ApplyTo(Position position) => Changes.Aggregate(position, (changed, change) => change.ApplyTo(changed));
}
