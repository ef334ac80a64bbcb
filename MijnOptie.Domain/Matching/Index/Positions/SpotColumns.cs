using System.Collections.Immutable;
using System.Runtime.Intrinsics;
using MijnOptie.Domain.Geography;

namespace MijnOptie.Domain.Matching;

/// <summary>Where the spots are, side by side, so that which of them may be in reach is told many at a time.</summary>
internal sealed class SpotColumns
{
    private const int WordBits = 64;

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
    public int Words => (points.Length + WordBits - 1) / WordBits;

    public GeoPoint Point(int spot) => points[spot];

    public ref readonly Direction Direction(int spot) => ref directions[spot];

    /// <summary>Sets the bits of spots that are not surely further away than a chord.</summary>
    /// <param name="from">From here.</param>
    /// <param name="chordSquared">As <see cref="Direction.ChordSquared"/> has it.</param>
    /// <param name="near">One bit for each spot.</param>
    public void AddNear(in Direction from, double chordSquared, ulong[] near)
    {
        // Rounded to 24 bits a direction is off by less than half a metre; a chord has a hectometre to spare.
        var (fromX, fromY, fromZ, most) = (Vector512.Create((float)from.X), Vector512.Create((float)from.Y), Vector512.Create((float)from.Z), Vector512.Create((float)chordSquared));
        for (var word = 0; word < near.Length; word++)
        {
            var within = 0UL;
            for (var bit = 0; bit < WordBits; bit += Vector512<float>.Count)
            {
                var at = (nuint)((word * WordBits) + bit);
                var dx = Vector512.LoadUnsafe(in x[0], at) - fromX;
                var dy = Vector512.LoadUnsafe(in y[0], at) - fromY;
                var dz = Vector512.LoadUnsafe(in z[0], at) - fromZ;
                within |= Vector512.LessThanOrEqual((dx * dx) + (dy * dy) + (dz * dz), most).ExtractMostSignificantBits() << bit;
            }
            near[word] |= within;
        }
    }

    // Whole words, filled up with what is near nothing.
    private float[] Column(Func<Direction, double> part)
    {
        var column = new float[Words * WordBits];
        Array.Fill(column, float.NaN);
        for (var spot = 0; spot < directions.Length; spot++) column[spot] = (float)part(directions[spot]);
        return column;
    }
}
