namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>
/// A link that was mailed and works once, for one candidate of one organisation. A link that opens several offers of the same
/// person has a row for each. It belongs to the platform: who follows it is not known before it is read.
/// </summary>
internal sealed class OneTimeLinkRow
{
    public Guid Id { get; set; }

    /// <summary>SHA-256 of the secret in the link, in hexadecimal.</summary>
    public string TokenHash { get; set; } = "";

    public OneTimeLinkPurpose Purpose { get; set; }

    public Guid OrganisationId { get; set; }

    public Guid CandidateId { get; set; }

    /// <summary>Follows from the secret and the address it was mailed to: at another address it opens nothing.</summary>
    public string AddressHash { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Exclusive.</summary>
    public DateTimeOffset ExpiresAt { get; set; }

    /// <summary>When it did its work; null while it can.</summary>
    public DateTimeOffset? UsedAt { get; set; }
}
