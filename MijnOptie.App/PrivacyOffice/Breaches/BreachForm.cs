namespace MijnOptie.App.PrivacyOffice.Breaches;

/// <summary>A data breach as it is typed.</summary>
public sealed class BreachForm
{
    public string? Summary { get; set; }

    public string? Data { get; set; }

    public string? People { get; set; }

    public string? Risk { get; set; }

    public string? AwareDay { get; set; }

    public string? AwareTime { get; set; }

    public string? ReportedDay { get; set; }

    public string? ReportedTime { get; set; }

    public string? Reference { get; set; }

    public string? NotReportedReason { get; set; }

    public string? PeopleToldDay { get; set; }

    public string? PeopleTold { get; set; }

    public string? NotToldReason { get; set; }

    public string? Measures { get; set; }

    /// <summary>When the row that is changed was read, in ticks; empty for a new one.</summary>
    public string? ReadAt { get; set; }

    /// <summary>Not empty when the case is to be closed.</summary>
    public string? Close { get; set; }
}
