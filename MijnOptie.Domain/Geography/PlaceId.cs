namespace MijnOptie.Domain.Geography;

/// <summary>Identity of a place.</summary>
/// <param name="Value">The GeoNames id.</param>
public readonly record struct PlaceId(int Value) : IComparable<PlaceId>
{
    /// <inheritdoc/>
    public int CompareTo(PlaceId other) => Value.CompareTo(other.Value);
}
