namespace MijnOptie.Domain.Matching;

/// <summary>
/// Gathers rows with their scores and counts the scores as they come by, so that it is known before any sorting which rows cannot be among the
/// best so many. Coarse: scores are counted by 64 hundredths.
/// </summary>
internal sealed class Picking(int size)
{
    private const int Coarseness = 6;

    private readonly int[] counts = new int[(MatchFit.Full >> Coarseness) + 1];
    private (int At, int Score)[] picked = new (int, int)[256];
    private int all;

    /// <summary>The least score that can still be among the best; 0 as long as there is room.</summary>
    public int Floor { get; private set; }

    /// <summary>What was gathered; some of it may lie under the floor by now.</summary>
    public ReadOnlySpan<(int At, int Score)> Picked => picked.AsSpan(0, all);

    public void Clear()
    {
        Array.Clear(counts);
        (all, Floor) = (0, 0);
    }

    public void Add(int at, int score)
    {
        if (all == picked.Length) Array.Resize(ref picked, 2 * all);
        picked[all++] = (at, score);
        counts[score >> Coarseness]++;
    }

    /// <summary>Raises the floor to what was counted.</summary>
    public void Raise()
    {
        if (all < size) return;
        var (at, above) = (counts.Length - 1, 0);
        while ((above += counts[at]) < size) at--;
        Floor = at << Coarseness;
    }
}
