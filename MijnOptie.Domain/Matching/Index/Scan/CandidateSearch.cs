namespace MijnOptie.Domain.Matching;

/// <summary>Finds the best candidates for a position.</summary>
internal static class CandidateSearch
{
    /// <summary>Adds the offers in the columns that fit a position the scan has loaded, as far as they can still come among the best.</summary>
    public static void Add(IndexParts index, SpotScan scan, PositionCode position, TopRows best)
    {
        var offers = index.Offers;
        var ranges = scan.Take(position);
        var holder = position.Position.Holder is { } holds ? offers.Find(holds) : -1;
        foreach (var range in ranges)
        {
            var lowest = 0;
            if (best.IsFull)
            {
                var worst = RankKey.Verdict(best.Bound) == VerdictKind.Conditional;
                if (range.Conditional && !worst) break; // what is left is conditional, and there are enough that are not
                if (range.Conditional == worst)
                {
                    lowest = RankKey.Score(best.Bound).Hundredths;
                    if (Pricing.Score(range.Most + scan.MostBesides()) < lowest) continue;
                }
            }
            var (from, count) = scan.Run(range);
            foreach (var at in scan.AtLeast(lowest, count))
            {
                var (row, score, day) = (scan.Row(from + at), scan.Score(at), scan.Available(from + at));
                var key = RankKey.Of(range.Conditional, score, day, offers.IdHead[row]);
                if (key > best.Bound || row == holder || index.Changes.IsGone(row)) continue;
                best.Add(key, row);
            }
        }
    }

    /// <summary>Adds the offers that came after the columns were laid out; their rows follow on the columns'.</summary>
    public static void AddChanged(IndexParts index, PositionCode position, Spot spot, TopRows best)
    {
        var added = index.Changes.Added;
        for (var i = 0; i < added.Length; i++)
        {
            var offer = added[i];
            if (position.Position.Holder == offer.Offer.Id || offer.Fits(position, spot, index.Pricing) is not { } figures) continue;
            best.Add(
                RankKey.Of(figures.Verdict == VerdictKind.Conditional, figures.Score, offer.Offer.AvailableFrom.DayNumber, offer.IdHead),
                index.Offers.Count + i);
        }
    }
}
