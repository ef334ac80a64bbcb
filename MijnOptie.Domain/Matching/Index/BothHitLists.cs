using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>The best both ways.</summary>
/// <param name="OfPositions">For every position its best candidates.</param>
/// <param name="OfCandidates">For every candidate the best positions that are open or become free.</param>
public sealed record BothHitLists(MatchHitLists<PositionId> OfPositions, MatchHitLists<CandidateId> OfCandidates);
