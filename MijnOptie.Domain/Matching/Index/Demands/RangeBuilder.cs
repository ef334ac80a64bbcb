namespace MijnOptie.Domain.Matching;

/// <summary>Gathers the kinds that meet a demand into ranges. A few rows between two of them that do not are taken along as a hole, for a range costs more than they do.</summary>
internal sealed class RangeBuilder(OfferTable offers, bool conditional)
{
    private readonly List<DemandRange> ranges = [];
    private readonly int largestHole = offers.Count / 400;
    private int end;

    public List<int> Points { get; } = [];

    /// <summary>Adds kinds that share functions and qualifications; those whose sector or level fails become holes.</summary>
    public void Add(Demand demand, int from, int to, Pricing pricing)
    {
        var worths = new int[to - from];
        for (var kind = from; kind < to; kind++)
        {
            var price = KindPrice.Of(demand, offers.Kinds[kind], pricing);
            worths[kind - from] = price is { Final: true, Sector: true } ? price.Points : Pricing.Never;
        }
        var most = worths.Max();
        if (most < 0) return;
        if (ranges.Count > 0 && offers.KindStart[from] - offers.KindStart[end] <= largestHole)
        {
            for (; end < from; end++) Points.Add(Pricing.Never);
            ranges[^1] = ranges[^1] with { RowTo = offers.KindStart[to], Most = Math.Max(ranges[^1].Most, most) };
        }
        else
        {
            ranges.Add(new DemandRange(from, offers.KindStart[from], offers.KindStart[to], Points.Count, most, conditional));
        }
        Points.AddRange(worths);
        end = to;
    }

    /// <summary>The ranges, the one with the most points first.</summary>
    /// <param name="pointsBefore">How many points lie before these.</param>
    public IEnumerable<DemandRange> Ranges(int pointsBefore) => ranges
        .Select(range => range with
        {
            PointsAt = range.PointsAt + pointsBefore,
        })
        .OrderByDescending(range => range.Most);
}
