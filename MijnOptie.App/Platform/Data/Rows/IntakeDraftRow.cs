namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>
/// A form that is being filled in. It is found by a secret that only one browser holds; here lies its hash. It belongs to
/// no organisation yet.
/// </summary>
internal sealed class IntakeDraftRow
{
    public const int HashLength = 64;

    public Guid Id { get; set; }

    /// <summary>SHA-256 of the secret in the browser's cookie, in hexadecimal.</summary>
    public string TokenHash { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    public DateTimeOffset ChangedAt { get; set; }

    public DateTimeOffset ExpiresAt { get; set; }

    /// <summary>The organisation the offer was sent to; null while it was not sent.</summary>
    public Guid? SentToOrganisationId { get; set; }

    public Guid? SentCandidateId { get; set; }

    public DateTimeOffset? SentAt { get; set; }

    public List<IntakeDraftFieldRow> Fields { get; } = [];
}
