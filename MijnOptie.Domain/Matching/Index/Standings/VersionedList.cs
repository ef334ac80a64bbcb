namespace MijnOptie.Domain.Matching;

/// <summary>
/// Values by number, of which every version stays as it is. A new version copies only the few nodes that lead to what differs and shares
/// the rest; numbers that were never given a value have none.
/// </summary>
internal sealed class VersionedList<T>
{
    private const int Bits = 5;
    private const int Width = 1 << Bits;

    private static readonly T?[] NoValues = new T?[Width];
    private static readonly T?[][] NoNodes = [.. Enumerable.Repeat(NoValues, Width)];

    // By the high bits of the number, then by the middle ones, then by the low ones.
    private readonly T?[][][] nodes;

    private VersionedList(T?[][][] nodes) => this.nodes = nodes;

    public static VersionedList<T> Empty { get; } = new([]);

    /// <summary>The value of a number; the one that nothing was put in when it has none.</summary>
    public T? this[int number] => High(number) < nodes.Length ? nodes[High(number)][Middle(number)][Low(number)] : default;

    /// <summary>A version in which some numbers have another value.</summary>
    public VersionedList<T> With(IReadOnlyCollection<KeyValuePair<int, T>> values)
    {
        if (values.Count == 0) return this;
        var changed = new T?[Math.Max(nodes.Length, High(values.Max(value => value.Key)) + 1)][][];
        nodes.CopyTo(changed, 0);
        Array.Fill(changed, NoNodes, nodes.Length, changed.Length - nodes.Length);
        foreach (var (number, value) in values)
        {
            var (high, middle) = (High(number), Middle(number));
            var old = high < nodes.Length ? nodes[high] : NoNodes;
            if (changed[high] == old) changed[high] = [.. old];
            if (changed[high][middle] == old[middle]) changed[high][middle] = [.. old[middle]];
            changed[high][middle][Low(number)] = value;
        }
        return new VersionedList<T>(changed);
    }

    private static int High(int number) => number >> (2 * Bits);

    private static int Middle(int number) => (number >> Bits) & (Width - 1);

    private static int Low(int number) => number & (Width - 1);
}
