namespace MijnOptie.Domain.Education;

/// <summary>Code of how far a candidate is. Compared to the letter.</summary>
/// <param name="Value">Upper-case letters, digits and underscores; at most 60 characters.</param>
public readonly record struct StatusCode(string Value) : IComparable<StatusCode>
{
    /// <inheritdoc/>
    public int CompareTo(StatusCode other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
