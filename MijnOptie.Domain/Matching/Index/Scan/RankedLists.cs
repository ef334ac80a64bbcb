namespace MijnOptie.Domain.Matching;

/// <summary>Many lists of the best so many, in flat memory.</summary>
internal sealed class RankedLists(int lists, int size)
{
    private readonly ulong[] keys = new ulong[(long)lists * size];
    private readonly int[] rows = new int[(long)lists * size];
    private readonly int[] counts = new int[lists];

    public int Lists => lists;

    public int Size => size;

    public int Count(int list) => counts[list];

    public ReadOnlySpan<ulong> Keys(int list) => keys.AsSpan(list * size, counts[list]);

    public ReadOnlySpan<int> Rows(int list) => rows.AsSpan(list * size, counts[list]);

    public void Set(int list, TopRows best)
    {
        best.Keys.CopyTo(keys.AsSpan(list * size));
        best.Rows.CopyTo(rows.AsSpan(list * size));
        counts[list] = best.Count;
    }

    /// <summary>Adds a row to a list when it is among the best; returns the key of the last one kept, or <see cref="RankKey.Last"/> while there is room.</summary>
    public ulong Add(int list, ulong key, int row, Func<int, Guid> idOf)
    {
        var (first, count) = (list * size, counts[list]);
        var full = count == size;
        if (full && !IsBefore(key, row, first + size - 1, idOf)) return keys[first + size - 1];
        var at = first + (full ? size - 1 : count);
        for (; at > first && IsBefore(key, row, at - 1, idOf); at--) (keys[at], rows[at]) = (keys[at - 1], rows[at - 1]);
        (keys[at], rows[at]) = (key, row);
        if (!full) counts[list] = count + 1;
        return counts[list] == size ? keys[first + size - 1] : RankKey.Last;
    }

    private bool IsBefore(ulong key, int row, int other, Func<int, Guid> idOf) =>
        key < keys[other] || (key == keys[other] && idOf(row).CompareTo(idOf(rows[other])) < 0);
}
