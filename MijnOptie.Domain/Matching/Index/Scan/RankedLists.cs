using System.Numerics;

namespace MijnOptie.Domain.Matching;

/// <summary>Many lists of the best so many.</summary>
/// <param name="lists">How many lists.</param>
internal abstract class RankedLists(int lists)
{
    public int Lists => lists;

    /// <summary>How many rows a list has.</summary>
    public abstract int Count(int list);

    /// <summary>A row of a list, the best first.</summary>
    public abstract RankedRow Row(int list, int at);

    /// <summary>Writes the rows of a list, the best first; returns how many.</summary>
    public abstract int Copy(int list, Span<RankedRow> rows);
}

/// <summary>The same, of keys in flat memory.</summary>
/// <typeparam name="T">What holds a key.</typeparam>
internal sealed class RankedLists<T> : RankedLists
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    // In pages small enough that the runtime need not keep them apart as large objects, which are costly to let go of.
    private const int PageBytes = 1 << 16;

    private readonly int size;
    private readonly int room;
    private readonly int pageBits;
    private readonly T[][] pages;

    public RankedLists(int lists, int size)
        : base(lists)
    {
        (this.size, room) = (size, KeyRow.Room<T>(size));
        pageBits = BitOperations.Log2((uint)Math.Max(1, PageBytes / (room * T.Zero.GetByteCount())));
        pages = new T[(lists + (1 << pageBits) - 1) >> pageBits][];
        for (var page = 0; page < pages.Length; page++) pages[page] = KeyRow.Empty<T>(Math.Min(1 << pageBits, lists - (page << pageBits)) * room);
    }

    public override int Count(int list)
    {
        var own = Of(list);
        var count = size;
        while (count > 0 && own[count - 1] == T.MaxValue) count--;
        return count;
    }

    public override RankedRow Row(int list, int at) => OrderKey<T>.Row(Of(list)[at]);

    public override int Copy(int list, Span<RankedRow> rows)
    {
        var own = Of(list);
        var count = 0;
        for (; count < size && own[count] != T.MaxValue; count++) rows[count] = OrderKey<T>.Row(own[count]);
        return count;
    }

    public void Set(int list, ReadOnlySpan<T> best) => best.CopyTo(Of(list));

    /// <summary>Adds a key to a list when it is among the best; returns the last one kept, or the largest number there is while there is room.</summary>
    public T Add(int list, T key)
    {
        var own = Of(list);
        KeyRow.Insert(own, key);
        return own[size - 1];
    }

    private Span<T> Of(int list) => pages[list >> pageBits].AsSpan((list & ((1 << pageBits) - 1)) * room, room);
}
