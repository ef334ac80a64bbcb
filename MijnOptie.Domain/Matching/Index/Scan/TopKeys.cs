using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace MijnOptie.Domain.Matching;

/// <summary>The lowest so many keys, in order, as they come by.</summary>
/// <param name="size">How many are kept at most; 1 or more.</param>
internal sealed class TopKeys(int size)
{
    private readonly ulong[] keys = Empty(size);
    private int count;

    public bool IsFull => count == size;

    /// <summary>The last key that is kept; beyond every key as long as there is room.</summary>
    public ulong Bound => IsFull ? keys[^1] : RankKey.Last;

    public ReadOnlySpan<ulong> Keys => keys.AsSpan(0, count);

    public void Clear()
    {
        keys.AsSpan(0, count).Fill(RankKey.Last);
        count = 0;
    }

    public void Add(ulong key) => count = Insert(keys, count, key);

    /// <summary>A list, or several one after the other, without any key: <see cref="RankKey.Last"/> stands where there is room.</summary>
    public static ulong[] Empty(int size)
    {
        var keys = GC.AllocateUninitializedArray<ulong>(size);
        Array.Fill(keys, RankKey.Last);
        return keys;
    }

    /// <summary>Puts a key in its place in an ordered list; when the list is full the last one makes way.</summary>
    /// <param name="keys">The list, with <see cref="RankKey.Last"/> where there is room.</param>
    /// <param name="count">How many keys are in it.</param>
    /// <param name="key">The key.</param>
    /// <returns>How many are in the list then.</returns>
    public static int Insert(Span<ulong> keys, int count, ulong key)
    {
        if (key >= keys[^1]) return count;
        var after = Math.Min(count + 1, keys.Length);
        // Each place keeps what it has, or takes the key, or takes what stood before it: the middle one of the three. From the end, many
        // places at a time, for where the key belongs cannot be guessed and a branch on it would often go wrong.
        ref var first = ref MemoryMarshal.GetReference(keys);
        var place = after - 1;
        if (Vector512.IsHardwareAccelerated)
        {
            var keyed = Vector512.Create(key);
            for (; place >= Vector512<ulong>.Count; place -= Vector512<ulong>.Count)
            {
                var at = (nuint)(place - Vector512<ulong>.Count + 1);
                var before = Vector512.LoadUnsafe(ref first, at - 1);
                Vector512.Min(Vector512.LoadUnsafe(ref first, at), Vector512.Max(before, keyed)).StoreUnsafe(ref first, at);
            }
        }
        for (; place > 0 && key < keys[place - 1]; place--) keys[place] = keys[place - 1];
        keys[place] = Math.Min(keys[place], Math.Max(key, place > 0 ? keys[place - 1] : key));
        return after;
    }
}
