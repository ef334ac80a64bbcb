using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

public sealed partial class MatchIndex
{
    /// <summary>The lists of everyone both ways, by number, and the index that gave out those numbers: this one, or the same laid out anew.</summary>
    internal Result<(MatchIndex Of, FirstLists<CandidateId> Candidates, FirstLists<PositionId> Positions)> FirstLists(
        int size, CancellationToken cancellationToken) => Everyone(
            size,
            true,
            true,
            (all, search) => (
                all,
                new FirstLists<CandidateId>(
                    search.OfPositions!,
                    size,
                    Array.ConvertAll(all.parts.Offers.RowAt, row => all.parts.Offers.Offers[row].Id),
                    Array.ConvertAll(all.parts.Offers.RowAt, row => all.parts.Offers.Rows[row].Available)),
                new FirstLists<PositionId>(
                    search.OfCandidates!,
                    size,
                    all.parts.Positions.Columns.IdAt,
                    Array.ConvertAll(all.parts.Positions.Ranks.NumberAt, number => all.parts.Positions.At(number).Start))),
            cancellationToken);

    /// <summary>The number of a candidate, which it keeps until the columns are laid out anew: its row, or one beyond them.</summary>
    internal int NumberOf(CandidateId candidate) => parts.Changes.NumberOf(candidate, parts.Offers);

    /// <summary>A candidate's offer, to be compared with many positions by one thread; null when it is not in the index.</summary>
    internal OfferFacts? FactsOf(CandidateId candidate) => parts.Changes.Find(candidate) is { Facts: { IsKnown: true } facts }
        ? facts
        : OfferOf(candidate) is { } offer ? new OfferFacts(offer, parts.Offers, parts.Pricing) : null;

    /// <summary>Everyone who fits a position, as they stand in its list and it in theirs.</summary>
    internal List<(int Number, Fit<CandidateId> OfCandidate, Fit<PositionId> OfPosition)> FitsOf(PositionId position)
    {
        if (parts.Positions.Find(position) is not { } code) return [];
        return
        [
            .. Survey.OfCandidates(parts, code, price => price is { Final: true, Sector: true })
                .Where(pair => pair.Figures.Verdict is VerdictKind.Match or VerdictKind.Conditional)
                .Select(pair => (
                    pair.Number,
                    Fit<CandidateId>.Of(pair.Figures, pair.Offer.AvailableFrom.DayNumber, pair.Offer.Id),
                    Fit<PositionId>.Of(pair.Figures, code.Start, position))),
        ];
    }

    /// <summary>The best candidates for the position of a number.</summary>
    internal ImmutableArray<Fit<CandidateId>> KeptCandidates(int position, int count) =>
    [
        .. TopCandidates(parts.Positions.At(position).Position.Id, count).Value.Select(hit => Fit<CandidateId>.Of(
            new PairFigures(hit.Verdict, hit.Score.Hundredths, 0), OfferOf(hit.Candidate)!.AvailableFrom.DayNumber, hit.Candidate)),
    ];

    /// <summary>The best positions for the candidate of a number.</summary>
    internal ImmutableArray<Fit<PositionId>> KeptPositions(int candidate, int count)
    {
        var id = candidate < parts.Offers.Count ? parts.Offers.Offers[candidate].Id : parts.Changes.Added.Single(added => added.Number == candidate).Offer.Id;
        if (FactsOf(id) is not { } facts) return [];
        var (open, possible) = (new TopKeys<ulong>(count), new TopKeys<ulong>(count));
        PositionSearch.Add(parts, facts, open, possible);
        return PositionSearch.Fits(parts, open);
    }
}
