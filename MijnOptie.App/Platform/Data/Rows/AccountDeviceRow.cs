namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>
/// A browser on which someone signed in before. It is known by a secret in its cookie, of which the hash lies here; while
/// it is trusted it stands in for the code.
/// </summary>
internal sealed class AccountDeviceRow
{
    public Guid Id { get; set; }

    public Guid AccountId { get; set; }

    /// <summary>SHA-256 of the secret in the browser's cookie, in hexadecimal.</summary>
    public string TokenHash { get; set; } = "";

    public string? IpAddress { get; set; }

    public string? UserAgent { get; set; }

    public DateTimeOffset FirstSeenAt { get; set; }

    public DateTimeOffset LastSeenAt { get; set; }

    /// <summary>Until when the device stands in for a code; null when it does not.</summary>
    public DateTimeOffset? TrustedUntil { get; set; }
}
