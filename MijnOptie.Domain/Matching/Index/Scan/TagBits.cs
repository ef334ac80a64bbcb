using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace MijnOptie.Domain.Matching;

/// <summary>Gives the expertise that some positions wish for a bit each, so that what an offer has of it is one number.</summary>
internal sealed class TagBits(int tags)
{
    /// <summary>The most that have a bit at one time.</summary>
    public const int Largest = 64;

    private readonly ulong[] bits = new ulong[tags];
    private readonly List<int> given = [];

    /// <summary>Takes the wishes of the next positions together, as far as there are bits; returns how many positions that is, at least one.</summary>
    public int Give(ReadOnlySpan<PositionCode> positions)
    {
        foreach (var tag in given) bits[tag] = 0;
        given.Clear();
        for (var i = 0; i < positions.Length; i++)
        {
            var before = given.Count;
            foreach (var tag in positions[i].Wishes)
            {
                if (bits[tag] != 0 || given.Count == Largest) continue;
                bits[tag] = 1UL << given.Count;
                given.Add(tag);
            }
            if (given.Count == Largest && i > 0 && !IsWhole(positions[i])) return Undo(before, i);
        }
        return positions.Length;
    }

    /// <summary>True when everything a position wishes for has a bit.</summary>
    public bool IsWhole(PositionCode position)
    {
        foreach (var tag in position.Wishes)
        {
            if (bits[tag] == 0) return false;
        }
        return true;
    }

    /// <summary>The bits of what a position wishes for.</summary>
    public ulong Of(PositionCode position)
    {
        var all = 0UL;
        foreach (var tag in position.Wishes) all |= bits[tag];
        return all;
    }

    /// <summary>The bits of what an offer has.</summary>
    public ulong Of(in OfferRow row, int[] moreTags)
    {
        ref var of = ref MemoryMarshal.GetArrayDataReference(bits);
        var all = Unsafe.Add(ref of, row.Tag1) | Unsafe.Add(ref of, row.Tag2) | Unsafe.Add(ref of, row.Tag3) | Unsafe.Add(ref of, row.Tag4);
        if (row.MoreTags == 0) return all;
        for (var i = row.MoreTags; moreTags[i] != OfferTable.NoTag; i++) all |= bits[moreTags[i]];
        return all;
    }

    private int Undo(int to, int positions)
    {
        for (var i = to; i < given.Count; i++) bits[given[i]] = 0;
        given.RemoveRange(to, given.Count - to);
        return positions;
    }
}
