namespace MijnOptie.App.PrivacyOffice.Disclosures;

/// <summary>A disclosure as it is typed.</summary>
public sealed class DisclosureForm
{
    public string? Recipient { get; set; }

    public string? Ground { get; set; }

    public string? Data { get; set; }

    public string? Purpose { get; set; }

    /// <summary>The one person it was about, by address or by reference; empty when it was about several.</summary>
    public string? Person { get; set; }

    public string? People { get; set; }

    public string? Day { get; set; }
}
