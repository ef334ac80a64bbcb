namespace MijnOptie.Domain.Matching;

/// <summary>Many lists of the best so many, in flat memory.</summary>
internal sealed class RankedLists(int lists, int size)
{
    private readonly ulong[] keys = TopKeys.Empty(checked(lists * size));
    private readonly int[] counts = new int[lists];

    public int Lists => lists;

    public ReadOnlySpan<ulong> Keys(int list) => keys.AsSpan(list * size, counts[list]);

    public void Set(int list, ReadOnlySpan<ulong> best)
    {
        best.CopyTo(keys.AsSpan(list * size));
        counts[list] = best.Length;
    }

    /// <summary>Adds a key to a list when it is among the best; returns the last one kept, or <see cref="RankKey.Last"/> while there is room.</summary>
    public ulong Add(int list, ulong key)
    {
        var own = keys.AsSpan(list * size, size);
        counts[list] = TopKeys.Insert(own, counts[list], key);
        return counts[list] == size ? own[^1] : RankKey.Last;
    }
}
