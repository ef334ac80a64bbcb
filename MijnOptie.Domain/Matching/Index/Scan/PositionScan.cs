using System.Numerics;
using MijnOptie.Domain.Candidates;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// Working memory for going over the positions in reach of one offer, and how that is done. Serves one thread at a time, for one table of
/// positions under one pricing.
/// </summary>
internal sealed class PositionScan(PositionTable positions, Pricing pricing)
{
    private readonly PositionColumns columns = positions.Columns;
    private readonly DemandPrices prices = new(positions, pricing);
    private readonly ulong[] near = new ulong[positions.Columns.Spots.Words];
    private readonly int[] agreeing = new int[positions.Columns.MostAtSpot];
    private PositionFit[] fits = new PositionFit[256];
    private int count;

    /// <summary>Every position that fits an offer, except what its maker holds, by row. Good until the next is asked for.</summary>
    public ReadOnlySpan<PositionFit> Find(OfferFacts facts)
    {
        count = 0;
        prices.Take(facts);
        Array.Clear(near);
        facts.Reach.AddNear(columns.Spots, near);
        for (var word = 0; word < near.Length; word++)
        {
            for (var left = near[word]; left != 0; left &= left - 1) Visit((word << 6) + BitOperations.TrailingZeroCount(left), facts);
        }
        return fits.AsSpan(0, count);
    }

    private void Visit(int spot, OfferFacts facts)
    {
        var inTime = InTime(spot, facts.Offer);
        if (inTime.IsEmpty) return;
        var (maximum, available, reach) = (facts.Offer.Hours.Maximum.TenThousandths, facts.Offer.AvailableFrom.DayNumber, (int?)null);
        foreach (var at in inTime)
        {
            ref readonly var row = ref columns.Rows[at];
            if (prices.Met(row.Demand, facts) is not { } price || (row.IsHeld && columns.Codes[at].Position.Holder == facts.Offer.Id)) continue;
            reach ??= facts.Reach.Points(columns.Spots, spot, pricing);
            if (reach == Pricing.Never) return;
            var sum = price.Points
                + pricing.Points(Criterion.Hours, HoursCriterion.Fit(maximum, row.HoursMost))
                + pricing.DatePoints[Math.Max(0, available - row.Start)]
                + reach.Value
                + pricing.Expertise(row.Wished)[Present(at, facts)];
            Add(new PositionFit(at, price.Conditional, Pricing.Score(sum)));
        }
    }

    // The rows of a spot whose hours and start agree, as HoursCriterion.Holds and StartDateCriterion.Latest have it. Which do cannot be guessed, so each is written down and then kept or not, without a branch.
    private ReadOnlySpan<int> InTime(int spot, Offer offer)
    {
        var (least, most, available) = (Math.Max(1, offer.Hours.Minimum.TenThousandths), offer.Hours.Maximum.TenThousandths, offer.AvailableFrom.DayNumber);
        if (most == 0) return [];
        var (kept, from, earliest) = (0, columns.SpotStart[spot], available - pricing.Settings.DateGraceDays);
        var rows = columns.Rows.AsSpan(from, columns.SpotStart[spot + 1] - from);
        for (var i = 0; i < rows.Length; i++)
        {
            ref readonly var row = ref rows[i];
            agreeing[kept] = from + i;
            kept += Convert.ToInt32((row.HoursMost >= least) & (row.HoursLeast <= most) & (row.Start >= earliest) & (row.End >= available));
        }
        return agreeing.AsSpan(0, kept);
    }

    private int Present(int at, OfferFacts facts)
    {
        if (facts.HasOwnExpertise) return facts.Present(columns.Codes[at]);
        var present = 0;
        for (var wish = columns.Rows[at].WishesAt; columns.Wishes[wish] != OfferTable.NoTag; wish++) present += facts.Has(columns.Wishes[wish]) ? 1 : 0;
        return present;
    }

    private void Add(PositionFit fit)
    {
        if (count == fits.Length) Array.Resize(ref fits, 2 * count);
        fits[count++] = fit;
    }
}
