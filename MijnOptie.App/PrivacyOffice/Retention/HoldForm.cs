namespace MijnOptie.App.PrivacyOffice.Retention;

/// <summary>A hold as it is typed.</summary>
public sealed class HoldForm
{
    /// <summary>What the person was looked up by.</summary>
    public string? Search { get; set; }

    public string? Candidate { get; set; }

    public string? Reason { get; set; }

    public string? EndsOn { get; set; }
}
