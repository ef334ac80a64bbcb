namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>
/// A mail in the outbox. It belongs to the platform: it may go to staff of any organisation, or to none. What it says and
/// to whom is erased once it is sent; that it was sent stays.
/// </summary>
internal sealed class OutboxMailRow
{
    public const int MaximumKindLength = 40;
    public const int MaximumSubjectLength = 200;
    public const int MaximumBodyLength = 20_000;
    public const int MaximumAddressLength = 500;
    public const int MaximumKeyLength = 160;
    public const int MaximumMessageIdLength = 300;
    public const int MaximumFaultLength = 40;

    public Guid Id { get; set; }

    public string Kind { get; set; } = "";

    /// <summary>Null once it is sent or dropped; kept while it may be sent again.</summary>
    public string? ToAddress { get; set; }

    public string Language { get; set; } = "nl";

    public string? Subject { get; set; }

    /// <summary>What it says, as JSON.</summary>
    public string? Body { get; set; }

    public string? Unsubscribe { get; set; }

    public Guid? OrganisationId { get; set; }

    public Guid? CandidateId { get; set; }

    public Guid? AccountId { get; set; }

    /// <summary>The cause, in ids only; unique.</summary>
    public string? DedupeKey { get; set; }

    /// <summary>The same at every attempt, so that a repeated mail can be known for one.</summary>
    public string MessageId { get; set; } = "";

    public MailState State { get; set; }

    public int Attempts { get; set; }

    public DateTimeOffset CreatedAt { get; set; }

    /// <summary>When it is to be sent, or tried again.</summary>
    public DateTimeOffset DueAt { get; set; }

    public DateTimeOffset UsefulUntil { get; set; }

    /// <summary>Who is sending it; null when nobody is.</summary>
    public Guid? LeaseId { get; set; }

    /// <summary>Until when nobody else may take it.</summary>
    public DateTimeOffset? LeaseUntil { get; set; }

    /// <summary>When it was sent, given up or dropped.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    /// <summary>The last answer of the mail server (RFC 5321), for example 451; null when it gave none.</summary>
    public int? ReplyCode { get; set; }

    /// <summary>Why it was not sent, as a code.</summary>
    public string? Fault { get; set; }
}
