using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using MijnOptie.Domain.Geography;

namespace MijnOptie.Domain.Matching;

/// <summary>Where the spots are, side by side, so that which of them may be in reach is told many at a time.</summary>
internal sealed class SpotColumns
{
    private readonly Direction[] directions;
    private readonly GeoPoint[] points;
    private readonly float[] x;
    private readonly float[] y;
    private readonly float[] z;

    public SpotColumns(ImmutableArray<Spot> spots)
    {
        directions = [.. spots.Select(spot => spot.Direction)];
        points = [.. spots.Select(spot => spot.Point)];
        (x, y, z) = (Column(direction => direction.X), Column(direction => direction.Y), Column(direction => direction.Z));
    }

    public int Count => points.Length;

    /// <summary>How many words hold one bit for each spot.</summary>
    public int Words => (points.Length + 63) / 64;

    public GeoPoint Point(int spot) => points[spot];

    public ref readonly Direction Direction(int spot) => ref directions[spot];

    /// <summary>Sets the bits of spots that are not surely further away than a chord.</summary>
    /// <param name="from">From here.</param>
    /// <param name="chordSquared">As <see cref="Direction.ChordSquared"/> has it.</param>
    /// <param name="near">One bit for each spot.</param>
    public void AddNear(in Direction from, double chordSquared, ulong[] near)
    {
        // Rounded to 24 bits a direction is off by less than half a metre; a chord has a hectometre to spare.
        var (fromX, fromY, fromZ, most) = (Vector256.Create((float)from.X), Vector256.Create((float)from.Y), Vector256.Create((float)from.Z), Vector256.Create((float)chordSquared));
        for (var at = 0; at < x.Length; at += Vector256<float>.Count)
        {
            var dx = Vector256.LoadUnsafe(in x[at]) - fromX;
            var dy = Vector256.LoadUnsafe(in y[at]) - fromY;
            var dz = Vector256.LoadUnsafe(in z[at]) - fromZ;
            var within = Vector256.LessThanOrEqual((dx * dx) + (dy * dy) + (dz * dz), most).ExtractMostSignificantBits();
            near[at >> 6] |= (ulong)within << (at & 63);
        }
    }

    // Filled up with what is near nothing.
    private float[] Column(Func<Direction, double> part)
    {
        var whole = (directions.Length + Vector256<float>.Count - 1) / Vector256<float>.Count * Vector256<float>.Count;
        return [.. directions.Select(direction => (float)part(direction)), .. Enumerable.Repeat(float.NaN, whole - directions.Length)];
    }
}
