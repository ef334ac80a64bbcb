namespace MijnOptie.Domain.Matching;

/// <summary>
/// A few groups of rows by the functions wanted, so that who wants something else altogether need not be looked at. As kinds lie in the order of
/// their functions a family is a range of rows; the ranges are about as large as each other.
/// </summary>
internal sealed class Families
{
    /// <summary>The most there can be.</summary>
    public const int Most = 4;

    private readonly int[] start;

    public Families(OfferKind[] kinds, int[] kindStart, int functions)
    {
        var (starts, rows) = (new List<int> { 0 }, kindStart[^1]);
        for (var kind = 1; kind < kinds.Length && functions > 1; kind++)
        {
            if (kinds[kind].Functions != kinds[kind - 1].Functions && kindStart[kind] - starts[^1] >= rows / Most) starts.Add(kindStart[kind]);
        }
        start = [.. starts, rows];
    }

    public int Count => start.Length - 1;

    /// <summary>The family of a row.</summary>
    public int Of(int row)
    {
        var family = 0;
        while (row >= start[family + 1]) family++;
        return family;
    }

    /// <summary>One bit for each family that has rows in a range.</summary>
    public uint Across(int from, int to)
    {
        var bits = 0u;
        for (var family = 0; family < Count; family++)
        {
            if (from < start[family + 1] && to > start[family]) bits |= 1u << family;
        }
        return bits;
    }
}
