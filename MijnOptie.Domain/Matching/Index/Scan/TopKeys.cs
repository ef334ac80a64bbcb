using System.Numerics;

namespace MijnOptie.Domain.Matching;

/// <summary>The lowest so many keys, in order, as they come by.</summary>
/// <typeparam name="T">What holds a key.</typeparam>
/// <param name="size">How many are kept at most; 1 or more.</param>
internal sealed class TopKeys<T>(int size)
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    private readonly T[] keys = KeyRow.Empty<T>(KeyRow.Room<T>(size));
    private int count;

    public bool IsFull => count == size;

    /// <summary>The last key that is kept; beyond every key as long as there is room.</summary>
    public T Bound => keys[size - 1];

    public ReadOnlySpan<T> Keys => keys.AsSpan(0, count);

    public void Clear()
    {
        Array.Fill(keys, T.MaxValue);
        count = 0;
    }

    public void Add(T key)
    {
        if (key >= Bound) return;
        KeyRow.Insert<T>(keys, key);
        if (count < size) count++;
    }
}
