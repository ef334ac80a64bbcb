using MijnOptie.Domain.Privacy;

namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>A data breach, with what was done about it (AVG art. 33 lid 5).</summary>
internal sealed class BreachRow : ITenantOwned
{
    public const int MaximumTextLength = 1000;
    public const int MaximumReferenceLength = 100;

    public Guid Id { get; set; }

    public Guid TenantId { get; set; }

    /// <summary>What happened. No names.</summary>
    public string Summary { get; set; } = "";

    /// <summary>Which data, of whom.</summary>
    public string Data { get; set; } = "";

    /// <summary>About how many people; null when not known yet.</summary>
    public int? People { get; set; }

    public BreachRisk Risk { get; set; }

    /// <summary>When the organisation became aware of it: the clock of 72 hours runs from here.</summary>
    public DateTimeOffset AwareAt { get; set; }

    public DateTimeOffset RecordedAt { get; set; }

    public Guid AccountId { get; set; }

    public DateTimeOffset? ReportedAt { get; set; }

    /// <summary>The number the authority gave; null without one.</summary>
    public string? Reference { get; set; }

    /// <summary>Why it was not reported, or not in time.</summary>
    public string? NotReportedReason { get; set; }

    public DateTimeOffset? PeopleToldAt { get; set; }

    /// <summary>Who was told, and how.</summary>
    public string? PeopleTold { get; set; }

    /// <summary>Why the people were not told.</summary>
    public string? NotToldReason { get; set; }

    /// <summary>What was done about it.</summary>
    public string? Measures { get; set; }

    public DateTimeOffset? ClosedAt { get; set; }

    /// <summary>When the row was last changed; a save of an older reading is refused.</summary>
    public DateTimeOffset ChangedAt { get; set; }
}
