using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>Finds the best candidates for a position.</summary>
internal static class CandidateSearch
{
    /// <summary>How many are scored at a time: few enough to stay close at hand, and for the floor to rise early.</summary>
    public const int Block = 512;

    /// <summary>Adds the offers in the columns that fit a position the scan has loaded, as far as they can still come among the best.</summary>
    public static void Add(IndexParts index, SpotScan scan, PositionCode position, Picking picking, TopKeys best)
    {
        var (ranges, at) = (scan.Take(position), 0);
        var leftOut = new LeftOut(index, position);
        // First those without a condition, then, only when there is room left, those with one.
        foreach (var conditional in (ReadOnlySpan<bool>)[false, true])
        {
            picking.Clear();
            for (; at < ranges.Length && ranges[at].Conditional == conditional; at++)
            {
                if (Pricing.Score(ranges[at].Most + scan.MostBesides()) < picking.Floor) continue;
                for (var (from, left) = scan.Reached(ranges[at]); left > 0; from += Block, left -= Block)
                {
                    var count = Math.Min(left, Block);
                    scan.Run(ranges[at], from, count);
                    foreach (var found in scan.AtLeast(picking.Floor, count))
                    {
                        if (!leftOut.Any || !leftOut.Has(scan.Row(from + found))) picking.Add(from + found, scan.Score(found));
                    }
                    picking.Raise();
                }
            }
            foreach (var (place, score) in picking.Picked)
            {
                if (score >= picking.Floor) best.Add(RankKey.Of(conditional, score, scan.Available(place), index.Offers.Rank[scan.Row(place)]));
            }
            if (best.IsFull) return;
        }
    }

    /// <summary>The offers that came after the columns were laid out and fit a position.</summary>
    public static IEnumerable<Fit<CandidateId>> Changed(IndexParts index, PositionCode position, Spot spot)
    {
        foreach (var added in index.Changes.Added)
        {
            if (position.Position.Holder == added.Offer.Id || added.Fits(position, spot, index.Pricing) is not { } figures) continue;
            yield return Fit<CandidateId>.Of(figures, added.Offer.AvailableFrom.DayNumber, added.Offer.Id);
        }
    }
}
