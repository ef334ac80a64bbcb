using MijnOptie.Domain.Geography;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// The different points of the offers. Which of them lie near another point is first told from the straight line through the earth,
/// which needs no trigonometry; only those get their distance, from <see cref="GeoPoint.DistanceTo"/> itself.
/// </summary>
internal sealed class PointTable
{
    private readonly GeoPoint[] points;
    private readonly Direction[] directions;

    public PointTable(IReadOnlyCollection<GeoPoint> points)
    {
        this.points = [.. points];
        directions = [.. points.Select(point => new Direction(point))];
    }

    public int Count => points.Length;

    public GeoPoint this[int number] => points[number];

    /// <summary>The points within a distance, and how far they are.</summary>
    /// <param name="from">From here.</param>
    /// <param name="horizon">In hectometres, inclusive.</param>
    public NearPoints Near(GeoPoint from, int horizon)
    {
        var (near, distances) = (new List<int>(), new List<ushort>());
        var (direction, chord) = (new Direction(from), Direction.ChordSquared(horizon));
        for (var i = 0; i < points.Length; i++)
        {
            if (directions[i].ChordSquaredTo(direction) > chord) continue;
            var distance = points[i].DistanceTo(from).Hectometres;
            if (distance > horizon) continue;
            near.Add(i);
            distances.Add((ushort)distance);
        }
        return new NearPoints([.. near], [.. distances]);
    }
}
