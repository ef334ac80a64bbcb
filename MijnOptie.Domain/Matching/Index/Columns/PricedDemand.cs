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
        var building = new Building(offers);
        var kinds = offers.Kinds;
        for (var from = 0; from < kinds.Length;)
        {
            var to = from + 1;
            while (to < kinds.Length && kinds[to].Functions == kinds[from].Functions && kinds[to].Teaching == kinds[from].Teaching) to++;
            if (demand.FunctionFit[kinds[from].Functions] >= 0 && demand.Qualification[kinds[from].Teaching] is not QualificationDegree.None and var degree)
            {
                building.Add(demand, from, to, degree == QualificationDegree.Conditional, pricing);
            }
            from = to;
        }
        return building.Build();
    }

    private sealed class Building(OfferTable offers)
    {
        private readonly List<DemandRange> ranges = [];
        private readonly List<int> points = [];
        private int end = -1;

        /// <summary>Adds kinds that share functions and qualifications; those whose sector or level fails become holes.</summary>
        public void Add(Demand demand, int from, int to, bool conditional, Pricing pricing)
        {
            var (at, most) = (points.Count, Pricing.Never);
            for (var kind = from; kind < to; kind++)
            {
                var price = KindPrice.Of(demand, offers.Kinds[kind], pricing);
                var worth = price is { Final: true, Sector: true } ? price.Points : Pricing.Never;
                points.Add(worth);
                most = Math.Max(most, worth);
            }
            if (most < 0)
            {
                points.RemoveRange(at, points.Count - at);
                return;
            }
            if (end == from && ranges[^1] is var last && last.Conditional == conditional)
            {
                ranges[^1] = last with { RowTo = offers.KindStart[to], Most = Math.Max(last.Most, most) };
            }
            else
            {
                ranges.Add(new DemandRange(from, offers.KindStart[from], offers.KindStart[to], at, most, conditional));
            }
            end = to;
        }

        public PricedDemand Build() =>
            new([.. ranges.OrderBy(range => range.Conditional).ThenByDescending(range => range.Most)], [.. points]);
    }
}
