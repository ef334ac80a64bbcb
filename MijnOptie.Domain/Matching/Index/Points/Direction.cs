using System.Numerics;
using System.Runtime.Intrinsics;
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

    /// <summary>So many distances are told at a time.</summary>
    public static int Lanes => Vector256<double>.Count;

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
    /// The same as <see cref="GeoPoint.DistanceTo"/> to each of some spots, in hectometres, without trigonometry: from the chord. Where that leaves
    /// doubt which way to round, it is asked itself.
    /// </summary>
    /// <param name="from">The point.</param>
    /// <param name="direction">Its direction.</param>
    /// <param name="spots">The spots, and where the distances go.</param>
    public static void Distances(GeoPoint from, in Direction direction, SpotBatch spots)
    {
        var (x, y, z) = (Vector256.Create(direction.X), Vector256.Create(direction.Y), Vector256.Create(direction.Z));
        var (cubic, fifth, seventh) = (Vector256.Create(1 / 6.0), Vector256.Create(3 / 40.0), Vector256.Create(5 / 112.0));
        for (var i = 0; i < spots.Count; i += Lanes)
        {
            var dx = x - Vector256.LoadUnsafe(in spots.X[i]);
            var dy = y - Vector256.LoadUnsafe(in spots.Y[i]);
            var dz = z - Vector256.LoadUnsafe(in spots.Z[i]);
            var half = Vector256.Sqrt((dx * dx) + (dy * dy) + (dz * dz)) / 2;
            var square = half * half;
            var distance = 2 * EarthRadiusInHectometres * half * (Vector256<double>.One + (square * (cubic + (square * (fifth + (square * seventh))))));
            var rounded = Vector256.Round(distance);
            rounded.StoreUnsafe(ref spots.Distance[i]);
            var sure = Vector256.LessThan(Vector256.Abs(distance - rounded), Vector256.Create(0.5 - Doubt))
                & Vector256.LessThanOrEqual(half, Vector256.Create(WidestHalfChord));
            for (var doubt = ~sure.ExtractMostSignificantBits() & ((1u << Lanes) - 1); doubt != 0; doubt &= doubt - 1)
            {
                var at = i + BitOperations.TrailingZeroCount(doubt);
                if (at < spots.Count) spots.Distance[at] = from.DistanceTo(spots.Point(at)).Hectometres;
            }
        }
    }
}
