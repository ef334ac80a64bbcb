using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MijnOptie.Domain.Education;

/// <summary>The rows of one reference table in the table's order, and each by its code. Immutable.</summary>
/// <typeparam name="TCode">The kind of code.</typeparam>
/// <typeparam name="TRow">The kind of row.</typeparam>
public sealed class CodeTable<TCode, TRow>
    where TCode : struct
    where TRow : class
{
    private readonly FrozenDictionary<TCode, int> positions;

    internal CodeTable(string name, IEnumerable<TRow> rows, Func<TRow, TCode> codeOf)
    {
        All = [.. rows];
        var found = new Dictionary<TCode, int>(All.Length);
        for (var i = 0; i < All.Length; i++)
        {
            if (!found.TryAdd(codeOf(All[i]), i)) throw new InvalidDataException($"{name}: {codeOf(All[i])} stands in it twice.");
        }
        positions = found.ToFrozenDictionary();
    }

    /// <summary>All rows, in the table's order; never empty.</summary>
    public ImmutableArray<TRow> All { get; }

    /// <summary>The row of a code.</summary>
    /// <exception cref="KeyNotFoundException">No row has the code.</exception>
    public TRow this[TCode code] => Find(code) ?? throw new KeyNotFoundException($"No row for {code}.");

    /// <summary>The row of a code, or null when there is none.</summary>
    public TRow? Find(TCode code) => positions.TryGetValue(code, out var at) ? All[at] : null;

    /// <summary>Whether there is a row of this code.</summary>
    public bool Contains(TCode code) => positions.ContainsKey(code);

    /// <summary>Where the code stands in <see cref="All"/>, from 0; -1 when it does not.</summary>
    internal int IndexOf(TCode code) => positions.TryGetValue(code, out var at) ? at : -1;
}
