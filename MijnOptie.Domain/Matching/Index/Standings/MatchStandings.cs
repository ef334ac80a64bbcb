using System.Collections.Immutable;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// The lists of everyone both ways, kept at hand with the index they are of. When a candidate or a position changes, only what it fitted before
/// and what it fits now is looked at, and only lists in which that makes a difference are repaired. Immutable; a change shares all
/// other lists.
/// </summary>
public sealed class MatchStandings
{
    /// <summary>Rows a list holds beyond those shown.</summary>
    private const int Spare = 12;

    private readonly StandingLists<PositionId, CandidateId> candidates;
    private readonly StandingLists<CandidateId, PositionId> positions;

    private MatchStandings(
        MatchIndex index, int count, StandingLists<PositionId, CandidateId> candidates, StandingLists<CandidateId, PositionId> positions)
    {
        (Index, Count, this.candidates, this.positions) = (index, count, candidates, positions);
    }

    /// <summary>The index the lists are of.</summary>
    public MatchIndex Index { get; }

    /// <summary>How many rows a list shows at most.</summary>
    public int Count { get; }

    /// <summary>Makes the lists.</summary>
    /// <returns>The lists, or an error: <c>MatchIndex.CountOutOfBounds</c>, <c>MatchIndex.TookTooLong</c>.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Result<MatchStandings> Of(MatchIndex index, int count, CancellationToken cancellationToken = default)
    {
        if (count is < 1 or > MatchIndex.LongestList - Spare) return new Error("MatchIndex.CountOutOfBounds", MatchIndex.LongestList - Spare);
        if (!index.AllBothWays(count + Spare, cancellationToken).TryGet(out var all, out var error)) return error;
        return new MatchStandings(
            index,
            count,
            StandingLists<PositionId, CandidateId>.Of(
                id => all.OfPositions.Kept(id, hit => hit.Candidate), all.OfPositions.LastOfFull(count + Spare), count, Spare),
            StandingLists<CandidateId, PositionId>.Of(
                id => all.OfCandidates.Kept(id, hit => hit.Position), all.OfCandidates.LastOfFull(count + Spare), count, Spare));
    }

    /// <summary>The best candidates for a position; none when it is not there.</summary>
    public ImmutableArray<MatchHit> CandidatesFor(PositionId position) => Index.PositionOf(position) is null
        ? []
        : [.. candidates[position].Rows.Take(Count).Select(fit => new MatchHit(fit.Id, position, fit.Verdict, fit.Score))];

    /// <summary>The best positions, open or becoming free, for a candidate; none when it is not there.</summary>
    public ImmutableArray<MatchHit> PositionsFor(CandidateId candidate) => Index.OfferOf(candidate) is null
        ? []
        : [.. positions[candidate].Rows.Take(Count).Select(fit => new MatchHit(candidate, fit.Id, fit.Verdict, fit.Score))];

    /// <summary>The standings with one candidate new or changed; errors as <see cref="MatchIndex.With(Offer)"/>.</summary>
    public Result<MatchStandings> With(Offer offer) => Index.With(offer).TryGet(out var changed, out var error) ? Moved(changed, offer.Id) : error;

    /// <summary>The standings without a candidate.</summary>
    public Result<MatchStandings> Without(CandidateId candidate) =>
        Index.Without(candidate).TryGet(out var changed, out var error) ? Moved(changed, candidate) : error;

    /// <summary>The standings with one position new or changed; errors as <see cref="MatchIndex.With(Position)"/>.</summary>
    public Result<MatchStandings> With(Position position) =>
        Index.With(position).TryGet(out var changed, out var error) ? Moved(changed, position.Id) : error;

    /// <summary>The standings without a position.</summary>
    public Result<MatchStandings> Without(PositionId position) =>
        Index.Without(position).TryGet(out var changed, out var error) ? Moved(changed, position) : error;

    private MatchStandings Moved(MatchIndex changed, CandidateId candidate)
    {
        var now = changed.FitsOf(candidate);
        var own = now.Where(pair => pair.Position.State != PositionState.Possibility).Select(pair => pair.OfPosition);
        return new MatchStandings(
            changed,
            Count,
            candidates.Repaired(
                Index.FitsOf(candidate).Select(pair => (pair.Position.Id, pair.OfCandidate)), now.Select(pair => (pair.Position.Id, pair.OfCandidate)), candidate, changed.KeptCandidates),
            positions.Replaced(candidate, own));
    }

    private MatchStandings Moved(MatchIndex changed, PositionId position)
    {
        var now = changed.FitsOf(position);
        var open = changed.PositionOf(position) is { State: not PositionState.Possibility };
        return new MatchStandings(
            changed,
            Count,
            candidates.Replaced(position, now.Select(pair => pair.OfCandidate)),
            positions.Repaired(
                Index.FitsOf(position).Select(pair => (pair.Candidate, pair.OfPosition)), open ? now.Select(pair => (pair.Candidate, pair.OfPosition)) : [], position, changed.KeptPositions));
    }
}
