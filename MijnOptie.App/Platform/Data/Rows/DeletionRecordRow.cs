using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>One record of the deletion log of an organisation, as it was hashed. Never changed, never removed; holds no personal data.</summary>
internal sealed class DeletionRecordRow : ITenantOwned, IAppendOnly
{
    public const int MaximumNameLength = 60;
    public const int MaximumCountsLength = 4000;
    public const int HashLength = 64;

    /// <summary>The random case.</summary>
    public Guid Id { get; set; }

    public Guid TenantId { get; set; }

    /// <summary>Place in the chain, from 1. Unique in the organisation: two at once cannot both be next.</summary>
    public long Number { get; set; }

    public DateTimeOffset At { get; set; }

    public string Policy { get; set; } = "";

    public int PolicyVersion { get; set; }

    public DeletionCause Cause { get; set; }

    /// <summary>As <see cref="DeletionChain.CountsText"/> writes them.</summary>
    public string Counts { get; set; } = "";

    public string Previous { get; set; } = "";

    public string Hash { get; set; } = "";
}
