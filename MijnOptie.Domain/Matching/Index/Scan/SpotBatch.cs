using MijnOptie.Domain.Geography;

namespace MijnOptie.Domain.Matching;

/// <summary>Working memory for some of the spots side by side, so that how far they are is told several at a time.</summary>
internal sealed class SpotBatch(SpotColumns spots)
{
    private readonly int[] numbers = new int[spots.Count];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    // What the directions are made of; with some to spare at the end.
    public double[] X { get; } = new double[spots.Count + Direction.Lanes];

    public double[] Y { get; } = new double[spots.Count + Direction.Lanes];

    public double[] Z { get; } = new double[spots.Count + Direction.Lanes];

    /// <summary>Room for a distance to each.</summary>
    public double[] Distance { get; } = new double[spots.Count + Direction.Lanes];

    /// <summary>Room for how far the nearest place is of each.</summary>
    public int[] Nearest { get; } = new int[spots.Count];

    /// <summary>Room for what is left of each before the reach no longer brings points.</summary>
    public int[] Left { get; } = new int[spots.Count];

    /// <summary>Room for the points of each.</summary>
    public int[] Points { get; } = new int[spots.Count];

    public void Clear() => Count = 0;

    public void Add(int spot)
    {
        ref readonly var direction = ref spots.Direction(spot);
        (X[Count], Y[Count], Z[Count], numbers[Count]) = (direction.X, direction.Y, direction.Z, spot);
        Count++;
    }

    public GeoPoint Point(int at) => spots.Point(numbers[at]);
}
