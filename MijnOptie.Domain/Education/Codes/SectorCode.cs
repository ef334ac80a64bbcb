namespace MijnOptie.Domain.Education;

/// <summary>Code of an education sector, school type, level or phase: a node of the sector tree. Compared to the letter.</summary>
/// <param name="Value">Upper-case letters, digits and underscores; at most 60 characters.</param>
public readonly record struct SectorCode(string Value) : IComparable<SectorCode>
{
    /// <inheritdoc/>
    public int CompareTo(SectorCode other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
