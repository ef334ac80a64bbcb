using System.Numerics;

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
    public bool IsWhole(PositionCode position) => Array.TrueForAll(position.Wishes, tag => bits[tag] != 0);

    /// <summary>The bits of what a position wishes for.</summary>
    public ulong Of(PositionCode position) => Of(position.Wishes);

    /// <summary>The bits of a list of expertise.</summary>
    public ulong Of(ReadOnlySpan<int> expertise)
    {
        var all = 0UL;
        foreach (var tag in expertise) all |= bits[tag];
        return all;
    }

    public static int Count(ulong bits) => BitOperations.PopCount(bits);

    private int Undo(int to, int positions)
    {
        for (var i = to; i < given.Count; i++) bits[given[i]] = 0;
        given.RemoveRange(to, given.Count - to);
        return positions;
    }
}
