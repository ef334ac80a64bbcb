using MijnOptie.App.Design;
using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Public.Home;

/// <summary>Three people move along, so that each comes somewhere that fits better.</summary>
internal static class HomeMap
{
    private static readonly MapPoint BergenOpZoom = At(51.495, 4.29167);
    private static readonly MapPoint Roosendaal = At(51.53083, 4.46528);
    private static readonly MapPoint Breda = At(51.58656, 4.77596);
    private static readonly MapPoint Oosterhout = At(51.645, 4.85972);

    public static IReadOnlyList<MapMarker> Markers { get; } =
    [
        new(At(51.58417, 4.31944), 8), new(At(51.58833, 4.53472), 8), new(At(51.47167, 4.65556), 8), new(At(51.645, 4.60417), 9),
        new(At(51.52167, 4.39028), 7), new(At(51.39417, 4.32639), 7), new(At(51.6825, 5.07083), 8), new(At(51.53167, 4.55833), 7),
        new(BergenOpZoom, 14, "Bergen op Zoom", new MapPoint(2, 38)),
        new(Roosendaal, 14, "Roosendaal", new MapPoint(-8, -24), Filled: true),
        new(Breda, 14, "Breda", new MapPoint(22, 26), Filled: true),
        new(Oosterhout, 12, "Oosterhout", new MapPoint(-4, -24), Filled: true),
        new(At(51.57056, 4.63726), 12, "Etten-Leur", new MapPoint(-4, -22)),
    ];

    public static IReadOnlyList<MapMove> Moves { get; } =
    [
        Move(BergenOpZoom, Roosendaal, new MapPoint(18, 42)),
        Move(Roosendaal, Breda, new MapPoint(18, 74)),
        Move(Breda, Oosterhout, new MapPoint(-26, -34)),
    ];

    private static MapPoint At(double latitude, double longitude) => WestBrabant.Project(new GeoPoint(latitude, longitude));

    /// <summary>From ring to ring, leaving a little air at both ends.</summary>
    private static MapMove Move(MapPoint from, MapPoint to, MapPoint bend)
    {
        var middle = new MapPoint(((from.X + to.X) / 2) + bend.X, ((from.Y + to.Y) / 2) + bend.Y);
        return new MapMove(Towards(from, middle, 17), middle, Towards(to, middle, 19));
    }

    private static MapPoint Towards(MapPoint point, MapPoint other, double length)
    {
        var (x, y) = (other.X - point.X, other.Y - point.Y);
        var all = Math.Sqrt((x * x) + (y * y));
        return new MapPoint(point.X + (x / all * length), point.Y + (y / all * length));
    }
}
