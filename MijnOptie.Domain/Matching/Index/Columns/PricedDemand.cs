namespace MijnOptie.Domain.Matching;

/// <summary>The kinds that meet a demand with their points, the best range first and conditional ones last.</summary>
internal sealed class PricedDemand
{
    private PricedDemand(DemandRange[] ranges, int[] points)
    {
        Ranges = ranges;
        Points = points;
    }

    public DemandRange[] Ranges { get; }

    /// <summary>For each range from its <see cref="DemandRange.PointsAt"/>; <see cref="Pricing.Never"/> for a kind that does not meet it.</summary>
    public int[] Points { get; }

    public static PricedDemand Of(Demand demand, OfferTable offers, Pricing pricing)
    {
        var (full, conditional) = (new RangeBuilder(offers, false), new RangeBuilder(offers, true));
        var kinds = offers.Kinds;
        for (var from = 0; from < kinds.Length;)
        {
            var to = from + 1;
            while (to < kinds.Length && kinds[to].Functions == kinds[from].Functions && kinds[to].Teaching == kinds[from].Teaching) to++;
            if (demand.FunctionFit[kinds[from].Functions] >= 0 && demand.Qualification[kinds[from].Teaching] is not QualificationDegree.None and var degree)
            {
                (degree == QualificationDegree.Conditional ? conditional : full).Add(demand, from, to, pricing);
            }
            from = to;
        }
        return new PricedDemand([.. full.Ranges(0), .. conditional.Ranges(full.Points.Count)], [.. full.Points, .. conditional.Points]);
    }
}
