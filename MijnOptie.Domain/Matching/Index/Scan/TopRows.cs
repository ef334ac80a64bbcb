namespace MijnOptie.Domain.Matching;

/// <summary>The best so many rows of a list, in order, as they come by.</summary>
/// <param name="size">How many are kept at most; 1 or more.</param>
/// <param name="idOf">The id of a row, for rows whose keys are the same.</param>
internal sealed class TopRows(int size, Func<int, Guid> idOf)
{
    private readonly ulong[] keys = new ulong[size];
    private readonly int[] rows = new int[size];

    public int Count { get; private set; }

    public bool IsFull => Count == size;

    /// <summary>The key of the last row that is kept; beyond every row as long as there is room.</summary>
    public ulong Bound => IsFull ? keys[^1] : RankKey.Last;

    public ReadOnlySpan<ulong> Keys => keys.AsSpan(0, Count);

    public ReadOnlySpan<int> Rows => rows.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(ulong key, int row)
    {
        if (IsFull && !IsBefore(key, row, Count - 1)) return;
        var at = IsFull ? Count - 1 : Count++;
        for (; at > 0 && IsBefore(key, row, at - 1); at--) (keys[at], rows[at]) = (keys[at - 1], rows[at - 1]);
        (keys[at], rows[at]) = (key, row);
    }

    private bool IsBefore(ulong key, int row, int other) =>
        key < keys[other] || (key == keys[other] && idOf(row).CompareTo(idOf(rows[other])) < 0);
}
