namespace MijnOptie.App.Platform.Data;

/// <summary>A row that belongs to one organisation and must never be seen or written by another.</summary>
internal interface ITenantOwned
{
    /// <summary>The organisation that owns the row; filled in by the save guard, never by hand.</summary>
    Guid TenantId { get; set; }
}
