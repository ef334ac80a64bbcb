namespace MijnOptie.Domain.Shared;

/// <summary>Identity of a position.</summary>
/// <param name="Value">Never empty for something stored.</param>
public readonly record struct PositionId(Guid Value) : IComparable<PositionId>
{
    /// <inheritdoc/>
    public int CompareTo(PositionId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
