using MijnOptie.Domain.Geography;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// The different points of the offers in <see cref="GeographicOrder"/>. Which lie near a spot is first told from the straight line through the
/// earth, which needs no trigonometry; the distance itself is that of <see cref="GeoPoint.DistanceTo"/>.
/// </summary>
internal sealed class PointTable
{
    private readonly GeoPoint[] points;
    private readonly Direction[] directions;
    private readonly int[] bandStart;

    private PointTable(GeoPoint[] points)
    {
        this.points = points;
        directions = Array.ConvertAll(points, point => new Direction(point));
        bandStart = [.. Enumerable.Range(0, points.Length).Where(i => i == 0 || GeographicOrder.Band(points[i]) != GeographicOrder.Band(points[i - 1])), points.Length];
    }

    public int Count => points.Length;

    /// <summary>Puts points in order.</summary>
    /// <returns>The table, and for each point given its number in it.</returns>
    public static (PointTable Table, int[] Numbers) Of(IReadOnlyList<GeoPoint> given)
    {
        var order = GeographicOrder.Of(given);
        return (new PointTable(Array.ConvertAll(order, number => given[number])), GeographicOrder.Places(order));
    }

    /// <summary>The points within a distance; a few further ones may be among them, with the distance they have.</summary>
    /// <param name="from">From here.</param>
    /// <param name="horizon">In hectometres, inclusive.</param>
    public NearPoints Near(GeoPoint from, int horizon)
    {
        var (runs, distances) = (new List<NearRun>(), new List<ushort>());
        var (direction, chord) = (new Direction(from), Direction.ChordSquared(horizon));
        for (var band = 0; band + 1 < bandStart.Length; band++)
        {
            var (first, last) = (bandStart[band], bandStart[band + 1] - 1);
            while (first <= last && directions[first].ChordSquaredTo(direction) > chord) first++;
            while (last > first && directions[last].ChordSquaredTo(direction) > chord) last--;
            if (first > last) continue;
            runs.Add(new NearRun(first, last - first + 1));
            for (var i = first; i <= last; i++) distances.Add((ushort)Math.Min(ushort.MaxValue, points[i].DistanceTo(from).Hectometres));
        }
        return new NearPoints([.. runs], [.. distances]);
    }
}
