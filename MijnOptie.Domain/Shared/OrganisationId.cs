namespace MijnOptie.Domain.Shared;

/// <summary>Identity of an organisation (school board): the tenant.</summary>
/// <param name="Value">Never empty for something stored.</param>
public readonly record struct OrganisationId(Guid Value) : IComparable<OrganisationId>
{
    /// <inheritdoc/>
    public int CompareTo(OrganisationId other) => Value.CompareTo(other.Value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");
}
