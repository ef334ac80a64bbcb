namespace MijnOptie.Domain.Matching;

/// <summary>The kinds that meet a demand with their points, the best range first and conditional ones last.</summary>
internal sealed class PricedDemand
{
    private readonly byte[]? codes;
    private readonly int[] values;

    private PricedDemand(DemandRange[] ranges, List<int> points)
    {
        Ranges = ranges;
        var different = new Catalog<int>();
        foreach (var each in points) different.Add(each);
        if (different.Items.Count > byte.MaxValue + 1)
        {
            values = [.. points];
            return;
        }
        codes = [.. points.Select(each => (byte)different.Find(each))];
        values = [.. different.Items];
    }

    public DemandRange[] Ranges { get; }

    /// <summary>How many points are held, of all ranges together.</summary>
    public int Count => codes?.Length ?? values.Length;

    /// <summary>In place of points, where there are no more than 256 different ones: which of <see cref="Values"/> each is.</summary>
    public byte[]? Codes => codes;

    /// <summary>The points themselves, or the different ones when there are <see cref="Codes"/>.</summary>
    public int[] Values => values;

    /// <summary>The points of a kind, from a range's <see cref="DemandRange.PointsAt"/>; <see cref="Pricing.Never"/> for one that does not meet it.</summary>
    public int Points(int at) => codes is null ? values[at] : values[codes[at]];

    /// <summary>True when the other says the same of every kind.</summary>
    public bool IsSame(PricedDemand other) => Ranges.AsSpan().SequenceEqual(other.Ranges)
        && codes.AsSpan().SequenceEqual(other.codes)
        && values.AsSpan().SequenceEqual(other.values);

    /// <summary>The same for demands that are the same.</summary>
    public int Likeness()
    {
        var hash = default(HashCode);
        hash.AddBytes(codes);
        foreach (var value in values) hash.Add(value);
        return hash.ToHashCode();
    }

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
