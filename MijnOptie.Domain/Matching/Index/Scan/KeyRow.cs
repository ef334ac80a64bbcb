using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// A list of keys in order, the lowest first. It takes up whole vectors; the largest number there is stands where there is room, and whoever is
/// pushed out stays there as long as there is room for it.
/// </summary>
internal static class KeyRow
{
    /// <summary>How many keys a list for so many takes up.</summary>
    public static int Room<T>(int size)
        where T : unmanaged => (size + Vector512<T>.Count - 1) / Vector512<T>.Count * Vector512<T>.Count;

    /// <summary>A list, or several one after the other, without any key.</summary>
    public static T[] Empty<T>(int room)
        where T : unmanaged, IMinMaxValue<T>
    {
        var keys = GC.AllocateUninitializedArray<T>(room);
        Array.Fill(keys, T.MaxValue);
        return keys;
    }

    /// <summary>Puts a key in its place; the last one makes way.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Insert<T>(Span<T> keys, T key)
        where T : unmanaged, IBinaryInteger<T>
    {
        // Each place keeps what it has, or takes the key, or takes what stood before it: the middle one of the three. Many places at a time, for where
        // the key belongs cannot be guessed and a branch on it would often go wrong.
        if (Avx512F.IsSupported && typeof(T) == typeof(uint))
        {
            var keyed = Vector512.Create(Unsafe.BitCast<T, uint>(key));
            ref var first = ref Unsafe.As<T, uint>(ref MemoryMarshal.GetReference(keys));
            if (keys.Length == 2 * Vector512<uint>.Count)
            {
                // As most lists are; the same as below without a loop.
                var (low, high) = (Vector512.LoadUnsafe(ref first), Vector512.LoadUnsafe(ref first, (nuint)Vector512<uint>.Count));
                Vector512.Min(high, Vector512.Max(Avx512F.AlignRight32(high, low, 15), keyed)).StoreUnsafe(ref first, (nuint)Vector512<uint>.Count);
                Vector512.Min(low, Vector512.Max(Avx512F.AlignRight32(low, Vector512<uint>.Zero, 15), keyed)).StoreUnsafe(ref first);
                return;
            }
            var here = Vector512.LoadUnsafe(ref first, (nuint)(keys.Length - Vector512<uint>.Count));
            for (var at = keys.Length - Vector512<uint>.Count; at >= 0; at -= Vector512<uint>.Count)
            {
                var before = at == 0 ? Vector512<uint>.Zero : Vector512.LoadUnsafe(ref first, (nuint)(at - Vector512<uint>.Count));
                Vector512.Min(here, Vector512.Max(Avx512F.AlignRight32(here, before, 15), keyed)).StoreUnsafe(ref first, (nuint)at);
                here = before;
            }
            return;
        }
        if (Avx512F.IsSupported && typeof(T) == typeof(ulong))
        {
            var keyed = Vector512.Create(Unsafe.BitCast<T, ulong>(key));
            ref var first = ref Unsafe.As<T, ulong>(ref MemoryMarshal.GetReference(keys));
            var here = Vector512.LoadUnsafe(ref first, (nuint)(keys.Length - Vector512<ulong>.Count));
            for (var at = keys.Length - Vector512<ulong>.Count; at >= 0; at -= Vector512<ulong>.Count)
            {
                var before = at == 0 ? Vector512<ulong>.Zero : Vector512.LoadUnsafe(ref first, (nuint)(at - Vector512<ulong>.Count));
                Vector512.Min(here, Vector512.Max(Avx512F.AlignRight64(here, before, 7), keyed)).StoreUnsafe(ref first, (nuint)at);
                here = before;
            }
            return;
        }
        if (key >= keys[^1]) return;
        var place = keys.Length - 1;
        for (; place > 0 && key < keys[place - 1]; place--) keys[place] = keys[place - 1];
        keys[place] = key;
    }
}
