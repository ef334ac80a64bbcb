namespace MijnOptie.Domain.Education;

/// <summary>Code of a completed level of education (opleidingsniveau). Compared to the letter.</summary>
/// <param name="Value">Upper-case letters, digits and underscores; at most 60 characters.</param>
public readonly record struct EducationLevelCode(string Value) : IComparable<EducationLevelCode>
{
    /// <inheritdoc/>
    public int CompareTo(EducationLevelCode other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
