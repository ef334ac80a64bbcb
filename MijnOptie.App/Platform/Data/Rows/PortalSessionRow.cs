namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>
/// A person who looks at the own data for half an hour, in one browser. There is a row for each offer the session opens;
/// ending it erases them, so an ended session is gone for every browser and every instance.
/// </summary>
internal sealed class PortalSessionRow
{
    public Guid Id { get; set; }

    /// <summary>SHA-256 of the secret in the browser's cookie, in hexadecimal.</summary>
    public string TokenHash { get; set; } = "";

    public Guid OrganisationId { get; set; }

    public Guid CandidateId { get; set; }

    /// <summary>Whether this is the offer that is shown.</summary>
    public bool IsShown { get; set; }

    public DateTimeOffset StartedAt { get; set; }

    /// <summary>Exclusive.</summary>
    public DateTimeOffset ExpiresAt { get; set; }

    /// <summary>Until when the data may be taken along, by a code that was right; null when no code was given.</summary>
    public DateTimeOffset? DownloadUntil { get; set; }
}
