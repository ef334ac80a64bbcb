using System.Numerics;

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
        var (hours, available, grace) = (facts.Offer.Hours, facts.Offer.AvailableFrom.DayNumber, pricing.Settings.DateGraceDays);
        var (minimum, maximum) = (hours.Minimum.TenThousandths, hours.Maximum.TenThousandths);
        int? reach = null;
        for (int at = columns.SpotStart[spot], end = columns.SpotStart[spot + 1]; at < end; at++)
        {
            ref readonly var row = ref columns.Rows[at];
            if (!HoursCriterion.Holds(minimum, maximum, row.HoursLeast, row.HoursMost)
                || available > StartDateCriterion.Latest(row.Start, row.End, grace)
                || prices.Met(row.Demand, facts) is not { } price
                || (row.IsHeld && columns.Codes[at].Position.Holder == facts.Offer.Id)) continue;
            reach ??= facts.Reach.Points(columns.Spots, spot, pricing);
            if (reach == Pricing.Never) return;
            var sum = price.Points
                + pricing.Points(Criterion.Hours, HoursCriterion.Fit(maximum, row.HoursMost))
                + pricing.Points(Criterion.StartDate, StartDateCriterion.Fit(available, row.Start, grace))
                + reach.Value
                + pricing.Expertise(row.Wished)[Present(at, facts)];
            Add(new PositionFit(at, price.Conditional, Pricing.Score(sum)));
        }
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
