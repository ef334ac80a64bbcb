namespace MijnOptie.Domain.Education;

/// <summary>Code of a job function. Compared to the letter.</summary>
/// <param name="Value">Upper-case letters, digits and underscores; at most 60 characters.</param>
public readonly record struct FunctionCode(string Value) : IComparable<FunctionCode>
{
    /// <inheritdoc/>
    public int CompareTo(FunctionCode other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
