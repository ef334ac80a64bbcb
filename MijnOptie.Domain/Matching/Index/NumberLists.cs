using System.Diagnostics.CodeAnalysis;

namespace MijnOptie.Domain.Matching;

/// <summary>Compares lists of numbers by what is in them.</summary>
internal sealed class NumberLists : IEqualityComparer<int[]>
{
    public static NumberLists Comparer { get; } = new();

    public bool Equals(int[]? x, int[]? y) => x.AsSpan().SequenceEqual(y);

    public int GetHashCode([DisallowNull] int[] obj)
    {
        var hash = 17;
        foreach (var number in obj) hash = unchecked((hash * 31) + number + 1);
        return hash;
    }
}
