using System.Collections.Frozen;
using System.Collections.Immutable;

namespace MijnOptie.Domain.Education;

/// <summary>The education sectors as a tree. A rule on a node holds for everything under it. Immutable.</summary>
public sealed class SectorTree
{
    private readonly CodeTable<SectorCode, EducationSector> table;
    private readonly FrozenDictionary<SectorCode, ImmutableArray<SectorCode>> lines;
    private readonly FrozenDictionary<SectorCode, ImmutableArray<SectorCode>> leaves;

    internal SectorTree(CodeTable<SectorCode, EducationSector> table)
    {
        this.table = table;
        lines = table.All.ToFrozenDictionary(sector => sector.Code, LineOf);
        var parents = table.All.Where(sector => sector.Parent is not null).Select(sector => sector.Parent!.Value).ToHashSet();
        var ends = table.All.Where(sector => !parents.Contains(sector.Code)).ToArray();
        leaves = table.All.ToFrozenDictionary(
            sector => sector.Code,
            sector => ends.Where(end => lines[end.Code].Contains(sector.Code)).Select(end => end.Code).ToImmutableArray());
    }

    /// <summary>All nodes, in the table's order.</summary>
    public ImmutableArray<EducationSector> All => table.All;

    /// <summary>The node of a code.</summary>
    /// <exception cref="KeyNotFoundException">No node has the code.</exception>
    public EducationSector this[SectorCode code] => table[code];

    /// <summary>The node of a code, or null.</summary>
    public EducationSector? Find(SectorCode code) => table.Find(code);

    /// <summary>Whether there is a node of this code.</summary>
    public bool Contains(SectorCode code) => table.Contains(code);

    /// <summary>The node itself, then its parent, up to the top; empty for an unknown code.</summary>
    public ImmutableArray<SectorCode> SelfAndAncestors(SectorCode code) => lines.TryGetValue(code, out var line) ? line : [];

    /// <summary>The nodes without children at or under a node, in the table's order (a leaf gives itself); empty for an unknown code.</summary>
    public ImmutableArray<SectorCode> Leaves(SectorCode code) => leaves.TryGetValue(code, out var ends) ? ends : [];

    /// <summary>The node at the top of the branch; null for an unknown code.</summary>
    public SectorCode? Top(SectorCode code) => lines.TryGetValue(code, out var line) ? line[^1] : null;

    /// <summary>True when <paramref name="code"/> is <paramref name="node"/> or lies under it.</summary>
    public bool IsWithin(SectorCode code, SectorCode node) => lines.TryGetValue(code, out var line) && line.Contains(node);

    /// <summary>True when the branches of two nodes touch: one is the other, or lies under it.</summary>
    public bool Touch(SectorCode left, SectorCode right) => IsWithin(left, right) || IsWithin(right, left);

    internal int IndexOf(SectorCode code) => table.IndexOf(code);

    private ImmutableArray<SectorCode> LineOf(EducationSector sector)
    {
        var line = ImmutableArray.CreateBuilder<SectorCode>();
        for (var at = sector; ; at = table[at.Parent.Value])
        {
            line.Add(at.Code);
            if (line.Count > table.All.Length) throw new InvalidDataException($"sectors.csv: {sector.Code} lies under itself.");
            if (at.Parent is null) return line.ToImmutable();
            if (!table.Contains(at.Parent.Value)) throw new InvalidDataException($"sectors.csv: {at.Code} has the unknown parent {at.Parent}.");
        }
    }
}
