using System.Numerics;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// Working memory for going over the positions in reach of one offer, and how that is done. Serves one thread at a time, for one table of
/// positions under one pricing. What is asked first is what drops most for the least: first of every position near whether it agrees on hours
/// and dates, then whether its demand is met, and only then whether, and how far, its spot is in reach.
/// </summary>
internal sealed class PositionScan(PositionTable positions, Pricing pricing, Arithmetic arithmetic)
{
    // Going over a few rows too many costs less than beginning anew after them.
    private const int Hole = 16;

    private readonly PositionColumns columns = positions.Columns;
    private readonly DemandPrices prices = new(positions, pricing);
    private readonly ulong[] near = new ulong[positions.Columns.Spots.Words];
    private readonly int[] rows = new int[positions.Columns.Rows.Length + PairKernel<OneLane, int>.Spare];
    private readonly SpotBatch spots = new(positions.Columns.Spots);
    // Marks by number what expertise the offer has; 0, which is none, is never marked.
    private readonly byte[] had = new byte[ushort.MaxValue + 1];
    private PositionFit[] fits = new PositionFit[256];

    /// <summary>Every position that fits an offer, except what its maker holds, by row. Good until the next is asked for.</summary>
    public ReadOnlySpan<PositionFit> Find(OfferFacts facts)
    {
        prices.Take(facts);
        var agreeing = rows.AsSpan(0, Agreeing(facts));
        return Fits(agreeing[..prices.Keep(agreeing, columns.DemandOf, facts)], facts);
    }

    // The rows that agree on hours and dates, of spots that may be in reach and of some in between.
    private int Agreeing(OfferFacts facts)
    {
        var (terms, found, from, to) = (OfferTerms.Of(facts.Offer, pricing), 0, 0, 0);
        if (terms.HoursMost == 0) return 0;
        Array.Clear(near);
        facts.Reach.AddNear(columns.Spots, near);
        for (var word = 0; word < near.Length; word++)
        {
            for (var left = near[word]; left != 0;)
            {
                var first = BitOperations.TrailingZeroCount(left);
                var length = BitOperations.TrailingZeroCount(~(left >> first));
                left = first + length == 64 ? 0 : left >> (first + length) << (first + length);
                var next = columns.SpotStart[(word << 6) + first];
                if (next - to > Hole)
                {
                    found += arithmetic.Agreeing(terms, columns.Terms, from, to, ref rows[found]);
                    from = next;
                }
                to = columns.SpotStart[(word << 6) + first + length];
            }
        }
        return found + arithmetic.Agreeing(terms, columns.Terms, from, to, ref rows[found]);
    }

    private ReadOnlySpan<PositionFit> Fits(ReadOnlySpan<int> met, OfferFacts facts)
    {
        Reach(met, facts);
        facts.Mark(had, 1);
        var (maximum, available, hoursPoints) = (facts.Offer.Hours.Maximum.TenThousandths, facts.Offer.AvailableFrom.DayNumber, pricing.Maxima[(int)Criterion.Hours]);
        if (fits.Length < met.Length) fits = new PositionFit[2 * met.Length];
        var (count, spot, at) = (0, -1, -1);
        var (all, demandOf, datePoints, points) = (columns.Rows, columns.DemandOf, pricing.DatePoints, spots.Points);
        foreach (var number in met)
        {
            ref readonly var row = ref all[number];
            at += row.Spot == spot ? 0 : 1;
            (spot, var reach) = (row.Spot, points[at]);
            if (reach == Pricing.Never || (row.IsHeld && columns.Codes[number].Position.Holder == facts.Offer.Id)) continue;
            ref readonly var price = ref prices[demandOf[number]];
            var sum = price.Points
                + (hoursPoints * HoursCriterion.Fit(maximum, row.HoursMost))
                + datePoints[Math.Max(0, available - row.Start)]
                + reach
                + pricing.Expertise(row.Wished)[Present(number, row, facts)];
            fits[count++] = new PositionFit(number, price.Conditional, Pricing.Score(sum));
        }
        facts.Mark(had, 0);
        return fits.AsSpan(0, count);
    }

    // The points of each spot where rows are left, in the order of the rows.
    private void Reach(ReadOnlySpan<int> met, OfferFacts facts)
    {
        spots.Clear();
        var (all, last) = (columns.Rows, -1);
        foreach (var number in met)
        {
            var spot = all[number].Spot;
            if (spot == last) continue;
            spots.Add(spot);
            last = spot;
        }
        facts.Reach.Points(spots, pricing);
    }

    private int Present(int number, in PositionRow row, OfferFacts facts) => row.WishesMore || facts.HasOwnExpertise
        ? facts.Present(columns.Codes[number])
        : had[row.Wish1] + had[row.Wish2] + had[row.Wish3] + had[row.Wish4];
}
