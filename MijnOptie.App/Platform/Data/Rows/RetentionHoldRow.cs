namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>A legal reason to keep the data of one candidate past its term, to a day that is set beforehand (AVG art. 17 lid 3).</summary>
internal sealed class RetentionHoldRow : ITenantOwned
{
    public const int MaximumReasonLength = 500;

    public Guid Id { get; set; }

    public Guid TenantId { get; set; }

    public Guid CandidateId { get; set; }

    public string Reason { get; set; } = "";

    /// <summary>The last day of the hold.</summary>
    public DateOnly Until { get; set; }

    public DateTimeOffset SetAt { get; set; }

    /// <summary>The account that set it.</summary>
    public Guid SetBy { get; set; }

    /// <summary>When it was ended before its last day; null while it was not.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}
