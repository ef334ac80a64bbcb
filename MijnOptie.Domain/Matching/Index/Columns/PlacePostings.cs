namespace MijnOptie.Domain.Matching;

/// <summary>For each point the rows that want to work around it, the widest circle first: whoever reaches a distance comes before who does not.</summary>
internal sealed class PlacePostings
{
    private PlacePostings(int[] start, int[] row, ushort[] reach, int widest)
    {
        Start = start;
        Row = row;
        Reach = reach;
        Widest = widest;
    }

    /// <summary>First posting of each point, and at the end their number.</summary>
    public int[] Start { get; }

    public int[] Row { get; }

    /// <summary>In hectometres.</summary>
    public ushort[] Reach { get; }

    /// <summary>The widest reach of all, in hectometres.</summary>
    public int Widest { get; }

    public static PlacePostings Of(OfferRow[] rows, int[] placePoint, ushort[] placeReach, int points)
    {
        var start = new int[points + 1];
        foreach (var point in placePoint) start[point + 1]++;
        for (var i = 0; i < points; i++) start[i + 1] += start[i];
        var next = start[..^1];
        var (row, reach) = (new int[placePoint.Length], new ushort[placePoint.Length]);
        for (var at = 0; at < rows.Length; at++)
        {
            var places = rows[at];
            for (var i = places.PlaceStart; i < places.PlaceStart + places.PlaceCount; i++)
            {
                var to = next[placePoint[i]]++;
                (row[to], reach[to]) = (at, placeReach[i]);
            }
        }
        for (var i = 0; i < points; i++)
        {
            var (from, count) = (start[i], start[i + 1] - start[i]);
            Array.Sort(reach, row, from, count);
            Array.Reverse(reach, from, count);
            Array.Reverse(row, from, count);
        }
        return new PlacePostings(start, row, reach, reach.Length == 0 ? 0 : reach.Max());
    }
}
