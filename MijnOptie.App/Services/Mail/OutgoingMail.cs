using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Mail;

/// <summary>A mail on its way out.</summary>
internal sealed record OutgoingMail
{
    public required MailKind Kind { get; init; }

    public required EmailAddress To { get; init; }

    /// <summary>Language of the words around the body, <c>nl</c> or <c>en</c>; the body is in it already.</summary>
    public required string Language { get; init; }

    public required string Subject { get; init; }

    public required MailBody Body { get; init; }

    /// <summary>The organisation on whose behalf it is sent, and the one that holds <see cref="Candidate"/>.</summary>
    public OrganisationId? Organisation { get; init; }

    /// <summary>The candidate it goes to. When the candidate is gone at the moment of sending, it is not sent.</summary>
    public CandidateId? Candidate { get; init; }

    /// <summary>The staff account it goes to.</summary>
    public Guid? Account { get; init; }

    /// <summary>Where mail of this kind can be stopped: a page that shows on GET, and stops on POST with <c>List-Unsubscribe=One-Click</c>.</summary>
    public Uri? Unsubscribe { get; init; }

    /// <summary>The cause, in ids only: the same cause never mails twice. See <see cref="Outbox.HasAsync"/>.</summary>
    public string? DedupeKey { get; init; }

    /// <summary>Before this moment it is not sent, so that it can be withdrawn. Null: at once.</summary>
    public DateTimeOffset? NotBefore { get; init; }

    /// <summary>After this moment it is not sent any more: the link in it is dead. Null: a week after it was added.</summary>
    public DateTimeOffset? UsefulUntil { get; init; }

    /// <summary>Hides everything but the kind: the rest is personal data and this text may reach a log.</summary>
    public override string ToString() => $"Mail {Kind}";
}
