using System.Collections.Immutable;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

public sealed partial class MatchIndex
{
    /// <summary>The best candidates for a position of the index.</summary>
    /// <returns>The list, best first, or an error: <c>MatchIndex.CountOutOfBounds</c>, <c>MatchIndex.UnknownPosition</c>.</returns>
    public Result<ImmutableArray<MatchHit>> TopCandidates(PositionId position, int count)
    {
        if (WrongSize(count) is { } error) return error;
        if (parts.Positions.Find(position) is not { } code) return new Error("MatchIndex.UnknownPosition", position);
        var spot = parts.Positions.Spots[code.Spot];
        var best = new TopRows(count, CandidateIdOf);
        var scan = parts.Rent();
        scan.Load(spot.Near, [code]);
        CandidateSearch.Add(parts, scan, code, best);
        parts.Return(scan);
        CandidateSearch.AddChanged(parts, code, spot, best);
        return Hits(best, (key, row) => Hit(key, row, code));
    }

    /// <summary>The best positions for a candidate of the index.</summary>
    /// <returns>The lists, or an error: <c>MatchIndex.CountOutOfBounds</c>, <c>MatchIndex.UnknownCandidate</c>.</returns>
    public Result<PositionHits> TopPositions(CandidateId candidate, int count) =>
        OfferOf(candidate) is { } offer ? TopPositions(offer, count) : new Error("MatchIndex.UnknownCandidate", candidate);

    /// <summary>The best positions for any offer: one of the index, or what one would be if something gave way.</summary>
    /// <returns>The lists, or an error: <c>MatchIndex.CountOutOfBounds</c>, or what building an index says of the offer.</returns>
    public Result<PositionHits> TopPositions(Offer offer, int count)
    {
        if ((WrongSize(count) ?? IndexInput.Check(offer)) is { } error) return error;
        TopRows open = new(count, PositionIdOf), possible = new(count, PositionIdOf);
        PositionSearch.Add(parts, new OfferFacts(offer, parts.Offers.Classes, parts.Pricing), open, possible);
        MatchHit One(ulong key, int number) =>
            new(offer.Id, new PositionId(PositionIdOf(number)), RankKey.Verdict(key), RankKey.Score(key));
        return new PositionHits(Hits(open, One), Hits(possible, One));
    }

    /// <summary>The best candidates for every position.</summary>
    /// <returns>The lists, or an error: <c>MatchIndex.CountOutOfBounds</c>, <c>MatchIndex.TookTooLong</c>.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Result<MatchHitLists<PositionId>> AllTopCandidates(int count, CancellationToken cancellationToken = default) =>
        Everyone(count, true, false, (all, search) => all.ListsOfPositions(search), cancellationToken);

    /// <summary>The best positions, open or becoming free, for every candidate.</summary>
    /// <returns>The lists, or an error: <c>MatchIndex.CountOutOfBounds</c>, <c>MatchIndex.TookTooLong</c>.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Result<MatchHitLists<CandidateId>> AllTopPositions(int count, CancellationToken cancellationToken = default) =>
        Everyone(count, false, true, (all, search) => all.ListsOfCandidates(search), cancellationToken);

    /// <summary>Both at once, in little more time than one.</summary>
    /// <returns>The lists, or an error: <c>MatchIndex.CountOutOfBounds</c>, <c>MatchIndex.TookTooLong</c>.</returns>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public Result<BothHitLists> AllBothWays(int count, CancellationToken cancellationToken = default) =>
        Everyone(
            count,
            true,
            true,
            (all, search) => new BothHitLists(all.ListsOfPositions(search), all.ListsOfCandidates(search)),
            cancellationToken);

    /// <summary>The offer of a candidate in the index; null when there is none.</summary>
    public Offer? OfferOf(CandidateId candidate)
    {
        if (parts.Changes.Added.FirstOrDefault(each => each.Offer.Id == candidate) is { } added) return added.Offer;
        var row = parts.Offers.Find(candidate);
        return row < 0 || parts.Changes.IsGone(row) ? null : parts.Offers.Offers[row];
    }

    /// <summary>A position in the index; null when there is none.</summary>
    public Position? PositionOf(PositionId position) => parts.Positions.Find(position)?.Position;

    private Result<T> Everyone<T>(
        int count, bool ofPositions, bool ofCandidates, Func<MatchIndex, EveryoneSearch, T> take, CancellationToken cancellationToken)
    {
        if (WrongSize(count) is { } error) return error;
        return Within(parts.Options, deadline =>
        {
            var all = LaidOut(deadline);
            var search = new EveryoneSearch(all.parts, count);
            search.Run(ofPositions, ofCandidates, deadline);
            return take(all, search);
        }, cancellationToken);
    }

    private MatchHitLists<PositionId> ListsOfPositions(EveryoneSearch search) => new(
        search.OfPositions!,
        [.. parts.Positions.Numbers.Keys],
        id => parts.Positions.Numbers.GetValueOrDefault(id, -1),
        (number, key, row) => Hit(key, row, parts.Positions.ByNumber[number]!));

    private MatchHitLists<CandidateId> ListsOfCandidates(EveryoneSearch search) => new(
        search.OfCandidates!,
        [.. parts.Offers.Offers.Select(offer => offer.Id)],
        parts.Offers.Find,
        (row, key, number) => Hit(key, row, parts.Positions.ByNumber[number]!));

    private static ImmutableArray<MatchHit> Hits(TopRows best, Func<ulong, int, MatchHit> hit)
    {
        var hits = ImmutableArray.CreateBuilder<MatchHit>(best.Count);
        for (var i = 0; i < best.Count; i++) hits.Add(hit(best.Keys[i], best.Rows[i]));
        return hits.MoveToImmutable();
    }

    private MatchHit Hit(ulong key, int row, PositionCode position) =>
        new(new CandidateId(CandidateIdOf(row)), position.Position.Id, RankKey.Verdict(key), RankKey.Score(key));

    private Guid CandidateIdOf(int row) =>
        (row < parts.Offers.Count ? parts.Offers.Offers[row] : parts.Changes.Added[row - parts.Offers.Count].Offer).Id.Value;

    private Guid PositionIdOf(int number) => PositionSearch.IdOf(parts, number);
}
