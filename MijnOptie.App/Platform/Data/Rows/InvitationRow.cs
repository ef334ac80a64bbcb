namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>An invitation to take up an account by choosing a password. The link holds a secret; here lies its hash. Belongs to the platform.</summary>
internal sealed class InvitationRow
{
    public Guid Id { get; set; }

    public Guid AccountId { get; set; }

    /// <summary>SHA-256 of the secret in the link, in hexadecimal.</summary>
    public string TokenHash { get; set; } = "";

    public DateTimeOffset IssuedAt { get; set; }

    /// <summary>The account of who invited; null when the application did, at its first start.</summary>
    public Guid? IssuedBy { get; set; }

    /// <summary>From here on the link works no longer.</summary>
    public DateTimeOffset ExpiresAt { get; set; }

    public DateTimeOffset? AcceptedAt { get; set; }

    /// <summary>When it was taken back, or a newer one took its place.</summary>
    public DateTimeOffset? RevokedAt { get; set; }
}
