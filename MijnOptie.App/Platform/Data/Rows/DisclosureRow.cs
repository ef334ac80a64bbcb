using MijnOptie.Domain.Privacy;

namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>One time that data went to someone else: to whom, what, on which ground (P22).</summary>
internal sealed class DisclosureRow : ITenantOwned
{
    public const int MaximumRecipientLength = 200;
    public const int MaximumTextLength = 500;

    public Guid Id { get; set; }

    public Guid TenantId { get; set; }

    public DateTimeOffset At { get; set; }

    public string Recipient { get; set; } = "";

    public DisclosureGround Ground { get; set; }

    /// <summary>What went, in words.</summary>
    public string Data { get; set; } = "";

    /// <summary>What for.</summary>
    public string Purpose { get; set; } = "";

    /// <summary>The one candidate it was about; null when it was about several.</summary>
    public Guid? CandidateId { get; set; }

    /// <summary>About how many people.</summary>
    public int People { get; set; }

    /// <summary>The account that recorded it; null when the application did.</summary>
    public Guid? AccountId { get; set; }
}
