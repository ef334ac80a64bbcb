using System.Collections.Immutable;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

public sealed partial class MatchIndex
{
    /// <summary>Everything a candidate fits, as it stands in its own list and in the position's.</summary>
    internal List<(Position Position, Fit<PositionId> OfPosition, Fit<CandidateId> OfCandidate)> FitsOf(CandidateId candidate)
    {
        if (OfferOf(candidate) is not { } offer) return [];
        return PositionSearch.Find(parts, new OfferFacts(offer, parts.Offers, parts.Pricing)).ConvertAll(pair => (
            pair.Position.Position,
            Fit<PositionId>.Of(pair.Figures, pair.Position.Start, pair.Position.Position.Id),
            Fit<CandidateId>.Of(pair.Figures, offer.AvailableFrom.DayNumber, candidate)));
    }

    /// <summary>Everyone who fits a position, as they stand in its list and it in theirs.</summary>
    internal List<(CandidateId Candidate, Fit<CandidateId> OfCandidate, Fit<PositionId> OfPosition)> FitsOf(PositionId position)
    {
        if (parts.Positions.Find(position) is not { } code) return [];
        return
        [
            .. Survey.OfCandidates(parts, code, price => price is { Final: true, Sector: true })
                .Where(pair => pair.Figures.Verdict is VerdictKind.Match or VerdictKind.Conditional)
                .Select(pair => (
                    pair.Offer.Id,
                    Fit<CandidateId>.Of(pair.Figures, pair.Offer.AvailableFrom.DayNumber, pair.Offer.Id),
                    Fit<PositionId>.Of(pair.Figures, code.Start, position))),
        ];
    }

    internal ImmutableArray<Fit<CandidateId>> KeptCandidates(PositionId position, int count) =>
        [.. TopCandidates(position, count).Value.Select(hit => Fit<CandidateId>.Of(
            new PairFigures(hit.Verdict, hit.Score.Hundredths, 0), OfferOf(hit.Candidate)!.AvailableFrom.DayNumber, hit.Candidate))];

    internal ImmutableArray<Fit<PositionId>> KeptPositions(CandidateId candidate, int count) => OfferOf(candidate) is null
        ? []
        : [.. FitsOf(candidate).Where(pair => pair.Position.State != PositionState.Possibility).Select(pair => pair.OfPosition).Order().Take(count)];
}
