using MijnOptie.Domain.Candidates;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// For each point the rows that want to work around that point, the widest circle first: whoever reaches a distance comes
/// before who does not.
/// </summary>
internal sealed class PlacePostings
{
    private PlacePostings(int[] start, int[] row, ushort[] reach, ushort[] widestAt)
    {
        Start = start;
        Row = row;
        Reach = reach;
        WidestAt = widestAt;
        Widest = widestAt.Length == 0 ? 0 : widestAt.Max();
    }

    /// <summary>By point: the first posting. At the end their number.</summary>
    public int[] Start { get; }

    public int[] Row { get; }

    /// <summary>In hectometres.</summary>
    public ushort[] Reach { get; }

    /// <summary>By point: the widest reach around it; 0 also when nobody wants to work there.</summary>
    public ushort[] WidestAt { get; }

    /// <summary>The widest reach of all, in hectometres.</summary>
    public int Widest { get; }

    public static PlacePostings Of(Offer[] byRow, int[] placePoint, ushort[] placeReach, int points)
    {
        var start = new int[points + 1];
        foreach (var point in placePoint) start[point + 1]++;
        for (var i = 1; i < start.Length; i++) start[i] += start[i - 1];
        var (next, rows, reaches, widest) = (start[..^1], new int[placePoint.Length], new ushort[placePoint.Length], new ushort[points]);
        var place = 0;
        for (var row = 0; row < byRow.Length; row++)
        {
            for (var end = place + byRow[row].Places.Length; place < end; place++)
            {
                var point = placePoint[place];
                var to = next[point]++;
                (rows[to], reaches[to]) = (row, placeReach[place]);
                widest[point] = Math.Max(widest[point], placeReach[place]);
            }
        }
        for (var i = 0; i + 1 < start.Length; i++) WidestFirst(reaches, rows, start[i], start[i + 1] - start[i]);
        return new PlacePostings(start, rows, reaches, widest);
    }

    private static void WidestFirst(ushort[] reaches, int[] rows, int from, int count)
    {
        if (count < 2) return;
        Array.Sort(reaches, rows, from, count);
        Array.Reverse(reaches, from, count);
        Array.Reverse(rows, from, count);
    }
}
