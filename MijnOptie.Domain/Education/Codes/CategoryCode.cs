namespace MijnOptie.Domain.Education;

/// <summary>Code of why a candidate moves. Compared to the letter.</summary>
/// <param name="Value">Upper-case letters, digits and underscores; at most 60 characters.</param>
public readonly record struct CategoryCode(string Value) : IComparable<CategoryCode>
{
    /// <inheritdoc/>
    public int CompareTo(CategoryCode other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
