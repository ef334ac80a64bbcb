using MijnOptie.Domain.Geography;

namespace MijnOptie.Domain.Matching;

/// <summary>A point as a direction from the middle of the earth, of length 1. Only ever used to tell that a point is too far, with room to spare.</summary>
internal readonly struct Direction
{
    private const double EarthRadiusInHectometres = 63_710.088;

    private readonly double x;
    private readonly double y;
    private readonly double z;

    public Direction(GeoPoint point)
    {
        var (sinLat, cosLat) = Math.SinCos(double.DegreesToRadians(point.Latitude));
        var (sinLon, cosLon) = Math.SinCos(double.DegreesToRadians(point.Longitude));
        (x, y, z) = (cosLat * cosLon, cosLat * sinLon, sinLat);
    }

    /// <summary>A squared chord that everything within the distance lies under: a hectometre is added for rounding.</summary>
    public static double ChordSquared(int hectometres)
    {
        var angle = (hectometres + 1) / EarthRadiusInHectometres;
        if (angle >= Math.PI) return 5;
        var chord = 2 * Math.Sin(angle / 2);
        return chord * chord;
    }

    public double ChordSquaredTo(Direction other)
    {
        var (dx, dy, dz) = (x - other.x, y - other.y, z - other.z);
        return (dx * dx) + (dy * dy) + (dz * dz);
    }
}
