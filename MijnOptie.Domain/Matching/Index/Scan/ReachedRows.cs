using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MijnOptie.Domain.Matching;

/// <summary>A bitmap of the rows that reach a spot, which knows of any row how many come before it.</summary>
internal sealed class ReachedRows(int rows)
{
    private readonly ulong[] bits = new ulong[(rows + 63) / 64];
    private readonly ulong[] wanted = new ulong[(rows + 4_095) / 4_096];
    private readonly int[] before = new int[(rows + 63) / 64];

    /// <summary>So many rows reach the spot at most.</summary>
    public int Most { get; private set; }

    public void Clear()
    {
        Most = 0;
        Array.Clear(bits);
        Array.Clear(wanted);
    }

    /// <summary>Adds who reaches a distance from a point.</summary>
    /// <param name="postings">Who wants to work around which point.</param>
    /// <param name="point">The point.</param>
    /// <param name="far">The distance.</param>
    public void Add(PlacePostings postings, int point, int far)
    {
        // Without bounds checks: points and rows are numbers that the tables themselves gave out.
        ref var start = ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(postings.Start), point);
        ref var reach = ref MemoryMarshal.GetArrayDataReference(postings.Reach);
        ref var row = ref MemoryMarshal.GetArrayDataReference(postings.Row);
        ref var word = ref MemoryMarshal.GetArrayDataReference(bits);
        nint first = start, end = Unsafe.Add(ref start, 1), at = first;
        for (; at < end && Unsafe.Add(ref reach, at) >= far; at++)
        {
            var one = Unsafe.Add(ref row, at);
            Unsafe.Add(ref word, one >> 6) |= 1UL << one;
        }
        Most += (int)(at - first);
    }

    /// <summary>True when a row was added, and is wanted or lies beside one that is.</summary>
    public bool Has(int row) => ((bits[row >> 6] >> (row & 63)) & (wanted[row >> 12] >> ((row >> 6) & 63)) & 1) != 0;

    /// <summary>Asks for these rows: only they, and some beside them, are counted and visited.</summary>
    public void Want(int from, int to)
    {
        var (first, last) = (from >> 6, (to - 1) >> 6);
        for (var block = first >> 6; block <= last >> 6; block++)
        {
            var low = block == first >> 6 ? first & 63 : 0;
            var high = block == last >> 6 ? last & 63 : 63;
            wanted[block] |= (ulong.MaxValue << low) & (ulong.MaxValue >> (63 - high));
        }
    }

    /// <summary>Writes the wanted rows in order, and counts them on the way.</summary>
    /// <param name="rows">Where to; with room for <see cref="Most"/> and a few more.</param>
    /// <returns>How many.</returns>
    public int CopyTo(int[] rows)
    {
        var count = 0;
        for (var block = 0; block < wanted.Length; block++)
        {
            for (var left = wanted[block]; left != 0; left &= left - 1)
            {
                var word = (block << 6) + BitOperations.TrailingZeroCount(left);
                before[word] = count;
                var (set, first) = (bits[word], word << 6);
                var end = count + BitOperations.PopCount(set);
                // Most words hold a few rows: those are written without looking how many there are.
                rows[count] = first + BitOperations.TrailingZeroCount(set);
                set &= set - 1;
                rows[count + 1] = first + BitOperations.TrailingZeroCount(set);
                set &= set - 1;
                rows[count + 2] = first + BitOperations.TrailingZeroCount(set);
                for (count += 3; count < end; count++)
                {
                    set &= set - 1;
                    rows[count] = first + BitOperations.TrailingZeroCount(set);
                }
                count = end;
            }
        }
        return count;
    }

    /// <summary>How many wanted rows come before a row that is wanted.</summary>
    public int Before(int row) => before[row >> 6] + BitOperations.PopCount(bits[row >> 6] & ((1UL << (row & 63)) - 1));

    /// <summary>How many wanted rows come up to and with a row that is wanted.</summary>
    public int UpTo(int row) => before[row >> 6] + BitOperations.PopCount(bits[row >> 6] << (63 - (row & 63)));
}
