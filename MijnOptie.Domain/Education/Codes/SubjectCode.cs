namespace MijnOptie.Domain.Education;

/// <summary>Code of a subject (vakgebied). Compared to the letter.</summary>
/// <param name="Value">Upper-case letters, digits and underscores; at most 60 characters.</param>
public readonly record struct SubjectCode(string Value) : IComparable<SubjectCode>
{
    /// <inheritdoc/>
    public int CompareTo(SubjectCode other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
