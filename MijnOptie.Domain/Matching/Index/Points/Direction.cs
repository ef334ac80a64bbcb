using MijnOptie.Domain.Geography;

namespace MijnOptie.Domain.Matching;

/// <summary>A point as a direction from the middle of the earth, of length 1. What it tells is never nearer to an edge than rounding can reach.</summary>
internal readonly struct Direction
{
    private const double EarthRadiusInHectometres = 63_710.088;

    // About 640 km: up to there four terms of the arc sine are right to far less than a millimetre.
    private const double WidestHalfChord = 0.05;

    // In hectometres, a centimetre: more than rounding on the way makes of any distance.
    private const double Doubt = 1e-4;

    public Direction(GeoPoint point)
    {
        var (sinLat, cosLat) = Math.SinCos(double.DegreesToRadians(point.Latitude));
        var (sinLon, cosLon) = Math.SinCos(double.DegreesToRadians(point.Longitude));
        (X, Y, Z) = (cosLat * cosLon, cosLat * sinLon, sinLat);
    }

    public double X { get; }

    public double Y { get; }

    public double Z { get; }

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
        var (dx, dy, dz) = (X - other.X, Y - other.Y, Z - other.Z);
        return (dx * dx) + (dy * dy) + (dz * dz);
    }

    /// <summary>
    /// The same as <see cref="GeoPoint.DistanceTo"/>, in hectometres, without trigonometry: from the chord. Where that leaves doubt which way to
    /// round, it is asked itself.
    /// </summary>
    /// <param name="from">One point.</param>
    /// <param name="direction">Its direction.</param>
    /// <param name="to">The other point.</param>
    /// <param name="other">Its direction.</param>
    public static int Distance(GeoPoint from, in Direction direction, GeoPoint to, in Direction other)
    {
        var half = Math.Sqrt(direction.ChordSquaredTo(other)) / 2;
        if (half > WidestHalfChord) return from.DistanceTo(to).Hectometres;
        var square = half * half;
        var distance = 2 * EarthRadiusInHectometres * half * (1 + (square * ((1 / 6.0) + (square * ((3 / 40.0) + (square * (5 / 112.0)))))));
        var rounded = Math.Round(distance);
        return Math.Abs(distance - rounded) < 0.5 - Doubt ? (int)rounded : from.DistanceTo(to).Hectometres;
    }
}
