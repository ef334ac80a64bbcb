namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>
/// A reminder that was mailed to a candidate, and what opens the page behind its link. It is found by the hash of a secret
/// that only the mail holds, so it belongs to no organisation; it goes with the candidate.
/// </summary>
internal sealed class CandidateReminderRow
{
    public const int MaximumKindLength = 20;
    public const int HashLength = 64;

    public Guid Id { get; set; }

    public Guid OrganisationId { get; set; }

    public Guid CandidateId { get; set; }

    public string Kind { get; set; } = "";

    /// <summary>The entry of the data it is about: each entry is reminded of once by each kind.</summary>
    public DateTimeOffset EnteredAt { get; set; }

    /// <summary>SHA-256 of the secret in the mail, in hexadecimal.</summary>
    public string TokenHash { get; set; } = "";

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>Until when the link works, exclusive.</summary>
    public DateTimeOffset ExpiresAt { get; set; }

    /// <summary>When the person answered; null while not.</summary>
    public DateTimeOffset? AnsweredAt { get; set; }
}
