using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

public sealed partial class MatchStandings
{
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

    private Result<MatchStandings> Moved(MatchIndex changed, CandidateId candidate)
    {
        // Laid out anew everyone has another number.
        if (changed.Parts.Offers != Index.Parts.Offers) return Of(changed, Count);
        var (parts, rows, repairs, own) = (changed.Parts, changed.Parts.Positions.Columns.Rows, new Repairs<CandidateId>(candidates, candidate), new TopKeys<ulong>(positions.Size));
        var (scan, kept) = (parts.RentForPositions(), positions);
        if (Index.FactsOf(candidate) is { } before)
        {
            var available = before.Offer.AvailableFrom.DayNumber;
            foreach (var fit in scan.Find(before)) repairs.Was(rows[fit.Row].Number, fit.OfCandidate(available));
        }
        if (changed.FactsOf(candidate) is { } now)
        {
            var available = now.Offer.AvailableFrom.DayNumber;
            foreach (var fit in scan.Find(now))
            {
                ref readonly var row = ref rows[fit.Row];
                repairs.Is(row.Number, fit.OfCandidate(available));
                if (!row.IsPossibility) own.Add(fit.OfPosition(row));
            }
            kept = kept.With(changed.NumberOf(candidate), PositionSearch.Fits(parts, own));
        }
        parts.Return(scan);
        return new MatchStandings(changed, Count, repairs.Done(changed.KeptCandidates), kept);
    }

    private MatchStandings Moved(MatchIndex changed, PositionId position)
    {
        var repairs = new Repairs<PositionId>(positions, position);
        var (now, kept) = (changed.FitsOf(position), candidates);
        if (Index.PositionOf(position) is { State: not PositionState.Possibility })
        {
            foreach (var fit in Index.FitsOf(position)) repairs.Was(fit.Number, fit.OfPosition.Order);
        }
        if (changed.PositionOf(position) is { State: not PositionState.Possibility })
        {
            foreach (var fit in now) repairs.Is(fit.Number, fit.OfPosition.Order);
        }
        if (changed.Parts.Positions.Find(position) is { } code)
        {
            kept = kept.With(code.Number, [.. now.Select(fit => fit.OfCandidate).Order().Take(kept.Size)]);
        }
        return new MatchStandings(changed, Count, kept, repairs.Done(changed.KeptPositions));
    }
}
