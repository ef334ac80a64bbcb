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
    private PositionFit[] fits = new PositionFit[256];
    private int count;

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
        var (maximum, available, spot, reach) = (facts.Offer.Hours.Maximum.TenThousandths, facts.Offer.AvailableFrom.DayNumber, -1, Pricing.Never);
        if (fits.Length < met.Length) fits = new PositionFit[2 * met.Length];
        count = 0;
        foreach (var at in met)
        {
            ref readonly var row = ref columns.Rows[at];
            if (row.Spot != spot) (spot, reach) = (row.Spot, facts.Reach.Points(columns.Spots, row.Spot, pricing));
            if (reach == Pricing.Never || (row.IsHeld && columns.Codes[at].Position.Holder == facts.Offer.Id)) continue;
            ref readonly var price = ref prices[columns.DemandOf[at]];
            var sum = price.Points
                + pricing.Points(Criterion.Hours, HoursCriterion.Fit(maximum, row.HoursMost))
                + pricing.DatePoints[Math.Max(0, available - row.Start)]
                + reach
                + pricing.Expertise(row.Wished)[Present(at, facts)];
            fits[count++] = new PositionFit(at, price.Conditional, Pricing.Score(sum));
        }
        return fits.AsSpan(0, count);
    }

    private int Present(int at, OfferFacts facts)
    {
        if (facts.HasOwnExpertise) return facts.Present(columns.Codes[at]);
        var present = 0;
        for (var wish = columns.Rows[at].WishesAt; columns.Wishes[wish] != OfferTable.NoTag; wish++) present += facts.Has(columns.Wishes[wish]) ? 1 : 0;
        return present;
    }
}
