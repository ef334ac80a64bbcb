namespace MijnOptie.Domain.Matching;

/// <summary>Gives each different value a number, from 0, in the order they come.</summary>
internal sealed class Catalog<T>(IEqualityComparer<T>? comparer = null)
    where T : notnull
{
    private readonly Dictionary<T, int> numbers = new(comparer);

    /// <summary>The values by their number.</summary>
    public List<T> Items { get; } = [];

    /// <summary>The number of a value, a new one when it is new.</summary>
    public int Add(T value)
    {
        if (numbers.TryGetValue(value, out var number)) return number;
        numbers.Add(value, Items.Count);
        Items.Add(value);
        return Items.Count - 1;
    }

    /// <summary>The number of a value; -1 when it has none.</summary>
    public int Find(T value) => numbers.GetValueOrDefault(value, -1);
}
