namespace MijnOptie.Domain.Matching;

/// <summary>The lowest so many keys, in order, as they come by.</summary>
/// <param name="size">How many are kept at most; 1 or more.</param>
internal sealed class TopKeys(int size)
{
    private readonly ulong[] keys = new ulong[size];
    private int count;

    public bool IsFull => count == size;

    /// <summary>The last key that is kept; beyond every key as long as there is room.</summary>
    public ulong Bound => IsFull ? keys[^1] : RankKey.Last;

    public ReadOnlySpan<ulong> Keys => keys.AsSpan(0, count);

    public void Clear() => count = 0;

    public void Add(ulong key) => count = Insert(keys, count, key);

    /// <summary>Puts a key in its place in an ordered list; when the list is full the last one makes way.</summary>
    /// <returns>How many are in the list then.</returns>
    public static int Insert(Span<ulong> keys, int count, ulong key)
    {
        if (count == keys.Length)
        {
            if (key > keys[^1]) return count;
            count--;
        }
        var at = count;
        for (; at > 0 && key < keys[at - 1]; at--) keys[at] = keys[at - 1];
        keys[at] = key;
        return count + 1;
    }
}
