using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>Finds the positions for one offer, which need not be in the index.</summary>
internal static class PositionSearch
{
    /// <summary>Adds every position that fits to one of two lists.</summary>
    public static void Add(IndexParts index, OfferFacts facts, List<Fit<PositionId>> open, List<Fit<PositionId>> possible)
    {
        foreach (var (position, figures) in Find(index, facts))
        {
            (position.IsPossibility ? possible : open).Add(Fit<PositionId>.Of(figures, position.Start, position.Position.Id));
        }
    }

    /// <summary>Every position that fits, in no order.</summary>
    public static List<(PositionCode Position, PairFigures Figures)> Find(IndexParts index, OfferFacts facts)
    {
        var found = new List<(PositionCode, PairFigures)>(64);
        var (offer, pricing, demands) = (facts.Offer, index.Pricing, index.Positions.Demands);
        var (minimum, maximum, available) =
            (offer.Hours.Minimum.TenThousandths, offer.Hours.Maximum.TenThousandths, offer.AvailableFrom.DayNumber);
        var grace = pricing.Settings.DateGraceDays;
        var (spots, directions) = (index.Positions.Spots, index.Positions.Directions);
        for (var at = 0; at < directions.Length; at++)
        {
            if (!facts.MayReach(directions[at])) continue;
            ReachFigures? reach = null;
            foreach (var position in spots[at].Positions)
            {
                if (!HoursCriterion.Holds(minimum, maximum, position.HoursLeast, position.HoursMost)
                    || available > StartDateCriterion.Latest(position.Start, position.End, grace)
                    || position.Position.Holder == offer.Id
                    || facts.Price(demands[position.Demand]) is not { Final: true, Sector: true } price) continue;
                reach ??= ReachFigures.Of(offer, spots[at].Point, pricing.Settings);
                if (!reach.Value.Holds) break;
                found.Add((position, PairFigures.Of(offer, position, price, reach.Value, facts.Present(position), pricing)));
            }
        }
        return found;
    }
}
