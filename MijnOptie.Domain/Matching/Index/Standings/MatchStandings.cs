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
public sealed partial class MatchStandings
{
    /// <summary>Rows a list holds beyond those shown.</summary>
    private const int Spare = 12;

    private readonly StandingLists<CandidateId> candidates;
    private readonly StandingLists<PositionId> positions;

    private MatchStandings(MatchIndex index, int count, StandingLists<CandidateId> candidates, StandingLists<PositionId> positions)
    {
        (Index, Count, this.candidates, this.positions) = (index, count, candidates, positions);
    }

    /// <summary>The index the lists are of: the one given, or the same laid out anew.</summary>
    public MatchIndex Index { get; }

    /// <summary>How many rows a list shows at most.</summary>
    public int Count { get; }

    /// <summary>Makes the lists.</summary>
    /// <returns>The lists, or an error: <c>MatchIndex.CountOutOfBounds</c>, <c>MatchIndex.TookTooLong</c>.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static Result<MatchStandings> Of(MatchIndex index, int count, CancellationToken cancellationToken = default)
    {
        if (count is < 1 or > MatchIndex.LongestList - Spare) return new Error("MatchIndex.CountOutOfBounds", MatchIndex.LongestList - Spare);
        var size = count + Spare;
        if (!index.FirstLists(size, cancellationToken).TryGet(out var first, out var error)) return error;
        return new MatchStandings(
            first.Of, count, new StandingLists<CandidateId>(first.Candidates, count, size), new StandingLists<PositionId>(first.Positions, count, size));
    }

    /// <summary>The best candidates for a position; none when it is not there.</summary>
    public ImmutableArray<MatchHit> CandidatesFor(PositionId position) => Index.Parts.Positions.Find(position) is not { } code
        ? []
        : [.. candidates[code.Number].Rows.Take(Count).Select(fit => new MatchHit(fit.Id, position, fit.Verdict, fit.Score))];

    /// <summary>The best positions, open or becoming free, for a candidate; none when it is not there.</summary>
    public ImmutableArray<MatchHit> PositionsFor(CandidateId candidate) => Index.OfferOf(candidate) is null
        ? []
        : [.. positions[Index.NumberOf(candidate)].Rows.Take(Count).Select(fit => new MatchHit(candidate, fit.Id, fit.Verdict, fit.Score))];
}
