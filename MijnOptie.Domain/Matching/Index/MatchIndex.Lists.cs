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
        var (spot, best, scan) = (parts.Positions.Spots[code.Spot], new TopKeys<ulong>(count), parts.Rent());
        scan.Load(spot, [code]);
        CandidateSearch.Add(parts, scan, code, parts.HolderOf(code), best);
        parts.Return(scan);
        var fits = CandidateSearch.Changed(parts, code, spot).ToList();
        foreach (var key in best.Keys)
        {
            var row = OrderKey<ulong>.Row(key);
            var offer = parts.Offers.At(row.Rank);
            fits.Add(Fit<CandidateId>.Of(row, offer.AvailableFrom.DayNumber, offer.Id));
        }
        return Best(fits, count, fit => new MatchHit(fit.Id, position, fit.Verdict, fit.Score));
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
        var (open, possible) = (new TopKeys<ulong>(count), new TopKeys<ulong>(count));
        PositionSearch.Add(parts, new OfferFacts(offer, parts.Offers, parts.Pricing), open, possible);
        ImmutableArray<MatchHit> Hits(TopKeys<ulong> best) =>
            [.. PositionSearch.Fits(parts, best).Select(fit => new MatchHit(offer.Id, fit.Id, fit.Verdict, fit.Score))];
        return new PositionHits(Hits(open), Hits(possible));
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
        if (parts.Changes.Find(candidate) is { } added) return added.Offer;
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
            var search = EveryoneSearch.Of(all.parts, count, ofPositions, ofCandidates);
            search.Run(deadline);
            return take(all, search);
        }, cancellationToken);
    }

    private MatchHitLists<PositionId> ListsOfPositions(EveryoneSearch search) => new(
        search.OfPositions!,
        [.. parts.Positions.ById.Select(number => parts.Positions.At(number).Position.Id)],
        id => parts.Positions.Find(id)?.Number ?? -1,
        (number, row) => new MatchHit(parts.Offers.At(row.Rank).Id, parts.Positions.At(number).Position.Id, row.Verdict, new Score(row.Score)));

    private MatchHitLists<CandidateId> ListsOfCandidates(EveryoneSearch search) => new(
        search.OfCandidates!,
        [.. parts.Offers.ById.Select(row => parts.Offers.Offers[row].Id)],
        parts.Offers.Find,
        (offer, row) => new MatchHit(
            parts.Offers.Offers[offer].Id,
            parts.Positions.At(parts.Positions.Ranks.NumberAt[row.Rank]).Position.Id,
            row.Verdict,
            new Score(row.Score)));

    private static ImmutableArray<MatchHit> Best<TId>(List<Fit<TId>> fits, int count, Func<Fit<TId>, MatchHit> hit)
        where TId : struct, IComparable<TId>
    {
        fits.Sort();
        return [.. fits.Take(count).Select(hit)];
    }
}
