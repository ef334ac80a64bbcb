using System.Collections.Immutable;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

public sealed partial class MatchIndex
{
    /// <summary>Every position for a candidate, whatever the verdict, in no order. Empty when the candidate is not in the index.</summary>
    public ImmutableArray<MatchHit> EveryPosition(CandidateId candidate) => OfferOf(candidate) is not { } offer
        ? []
        :
        [
            .. Survey.OfPositions(parts, offer).Select(pair =>
                new MatchHit(candidate, pair.Position.Position.Id, pair.Figures.Verdict, new Score(pair.Figures.Score))),
        ];

    /// <summary>Every candidate for a position, whatever the verdict, in no order. Empty when the position is not in the index.</summary>
    public ImmutableArray<MatchHit> EveryCandidate(PositionId position) => parts.Positions.Find(position) is not { } code
        ? []
        :
        [
            .. Survey.OfCandidates(parts, code, _ => true).Select(pair =>
                new MatchHit(pair.Offer.Id, position, pair.Figures.Verdict, new Score(pair.Figures.Score))),
        ];

    /// <summary>
    /// What opens if: the positions, open or becoming free, that a candidate nearly fits. The smallest change comes first, then the higher score, the
    /// earlier start and the id. Each is evaluated by <see cref="Matcher.Evaluate"/>, which tries every change it names.
    /// </summary>
    /// <returns>The list, or an error: <c>MatchIndex.CountOutOfBounds</c>, <c>MatchIndex.UnknownCandidate</c>.</returns>
    public Result<ImmutableArray<Ranked<Position>>> NearMisses(CandidateId candidate, int count)
    {
        if (WrongSize(count) is { } error) return error;
        if (OfferOf(candidate) is not { } offer) return new Error("MatchIndex.UnknownCandidate", candidate);
        return Survey.OfPositions(parts, offer)
            .Where(pair => pair.Figures.Verdict == VerdictKind.NearMiss && !pair.Position.IsPossibility)
            .OrderBy(pair => pair.Figures.Effort)
            .ThenByDescending(pair => pair.Figures.Score)
            .ThenBy(pair => pair.Position.Start)
            .ThenBy(pair => pair.Position.Position.Id)
            .Take(count)
            .Select(pair => new Ranked<Position>(pair.Position.Position, Matcher.Evaluate(offer, pair.Position.Position, Weights, Rules)))
            .ToImmutableArray();
    }

    /// <summary>
    /// Who if: the candidates that nearly fit a position. The smallest change comes first, then the higher score, the earlier availability and the
    /// id. Each is evaluated by <see cref="Matcher.Evaluate"/>, which tries every change it names.
    /// </summary>
    /// <returns>The list, or an error: <c>MatchIndex.CountOutOfBounds</c>, <c>MatchIndex.UnknownPosition</c>.</returns>
    public Result<ImmutableArray<Ranked<Offer>>> NearMisses(PositionId position, int count)
    {
        if (WrongSize(count) is { } error) return error;
        if (parts.Positions.Find(position) is not { } code) return new Error("MatchIndex.UnknownPosition", position);
        return Survey.OfCandidates(parts, code, price => price.Final)
            .Where(pair => pair.Figures.Verdict == VerdictKind.NearMiss)
            .OrderBy(pair => pair.Figures.Effort)
            .ThenByDescending(pair => pair.Figures.Score)
            .ThenBy(pair => pair.Offer.AvailableFrom)
            .ThenBy(pair => pair.Offer.Id)
            .Take(count)
            .Select(pair => new Ranked<Offer>(pair.Offer, Matcher.Evaluate(pair.Offer, code.Position, Weights, Rules)))
            .ToImmutableArray();
    }
}
