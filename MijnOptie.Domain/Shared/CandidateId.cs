namespace MijnOptie.Domain.Shared;

/// <summary>Identity of a candidate.</summary>
/// <param name="Value">Never empty for something stored.</param>
public readonly record struct CandidateId(Guid Value) : IComparable<CandidateId>
{
    /// <inheritdoc/>
    public int CompareTo(CandidateId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
