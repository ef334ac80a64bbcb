namespace MijnOptie.Domain.Matching;

/// <summary>The offers that reach a spot, side by side: each array holds one figure of all of them, in the order of their rows.</summary>
internal sealed class OfferColumns
{
    public int[] Row { get; private set; } = [];

    public int[] Kind { get; private set; } = [];

    public int[] Minimum { get; private set; } = [];

    public int[] Maximum { get; private set; } = [];

    public int[] Available { get; private set; } = [];

    /// <summary>The points of the reach.</summary>
    public int[] Reach { get; private set; } = [];

    /// <summary>One bit for each expertise that positions at the spot wish for.</summary>
    public ulong[] Tags { get; private set; } = [];

    /// <summary>How many offers are laid out.</summary>
    public int Count { get; set; }

    /// <summary>Makes room, with some to spare for the kernel.</summary>
    public void Hold(int count)
    {
        Count = count;
        if (Row.Length >= count + PairKernel<OneLane, int>.Spare) return;
        var length = Math.Max(2 * Row.Length, count + PairKernel<OneLane, int>.Spare);
        (Row, Kind, Minimum, Maximum) = (new int[length], new int[length], new int[length], new int[length]);
        (Available, Reach, Tags) = (new int[length], new int[length], new ulong[length]);
    }
}
