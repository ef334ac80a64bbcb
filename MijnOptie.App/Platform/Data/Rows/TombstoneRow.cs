namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>
/// An id that was erased. It leads to nobody any more, except in a backup of before; so that whoever comes back with a
/// backup is erased again. It goes when no such backup is left.
/// </summary>
internal sealed class TombstoneRow : ITenantOwned
{
    public Guid Id { get; set; }

    public Guid TenantId { get; set; }

    public TombstoneKind Kind { get; set; }

    /// <summary>Id of the candidate or account that was erased.</summary>
    public Guid Subject { get; set; }

    public DateTimeOffset ErasedAt { get; set; }
}
