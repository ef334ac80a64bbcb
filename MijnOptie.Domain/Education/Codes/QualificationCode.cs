namespace MijnOptie.Domain.Education;

/// <summary>Code of a teaching qualification, an endorsement or a route to one. Compared to the letter.</summary>
/// <param name="Value">Upper-case letters, digits and underscores; at most 60 characters.</param>
public readonly record struct QualificationCode(string Value) : IComparable<QualificationCode>
{
    /// <inheritdoc/>
    public int CompareTo(QualificationCode other) => string.CompareOrdinal(Value, other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value;
}
