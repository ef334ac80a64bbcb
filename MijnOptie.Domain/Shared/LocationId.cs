namespace MijnOptie.Domain.Shared;

/// <summary>Identity of a school location of an organisation.</summary>
/// <param name="Value">Never empty for something stored.</param>
public readonly record struct LocationId(Guid Value) : IComparable<LocationId>
{
    /// <inheritdoc/>
    public int CompareTo(LocationId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
