using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Retention;

/// <summary>
/// The event a term runs from. Nothing but that event moves the clock: that staff look at a record, or change something in
/// it, does not.
/// </summary>
/// <param name="Code">Stable name, for logs and proofs.</param>
/// <param name="Event">The event in words that fit behind "after" and "at".</param>
public sealed record RetentionClock(string Code, DisplayName Event)
{
    /// <summary>The candidate entered the data, or entered it again.</summary>
    public static RetentionClock CandidateEntry { get; } =
        new("candidate-entry", new("het invullen of opnieuw invullen van de gegevens", "the data was entered, or entered again"));

    /// <summary>The candidate's own last session.</summary>
    public static RetentionClock CandidateSession { get; } =
        new("candidate-session", new("het laatste bezoek van de kandidaat aan de eigen gegevens", "the candidate last visited the own data"));

    /// <summary>Someone last worked on a form that was not sent.</summary>
    public static RetentionClock DraftChange { get; } =
        new("draft-change", new("de laatste wijziging van het formulier", "the form was last changed"));

    /// <summary>The last contact about a question.</summary>
    public static RetentionClock LastContact { get; } =
        new("last-contact", new("het laatste contact", "the last contact"));

    /// <summary>The account was closed, or the service to its organisation ended.</summary>
    public static RetentionClock AccountEnd { get; } =
        new("account-end", new("het sluiten van het account of het einde van de dienst aan de organisatie", "the account was closed, or the service to the organisation ended"));

    /// <summary>The end of the book year an invoice belongs to.</summary>
    public static RetentionClock BookYearEnd { get; } =
        new("book-year-end", new("het einde van het boekjaar", "the end of the book year"));

    /// <summary>The record was written.</summary>
    public static RetentionClock Recorded { get; } =
        new("recorded", new("het vastleggen", "it was recorded"));

    /// <summary>A message was sent.</summary>
    public static RetentionClock Sent { get; } =
        new("sent", new("het versturen", "it was sent"));

    /// <summary>A request or a case was closed.</summary>
    public static RetentionClock CaseClosed { get; } =
        new("case-closed", new("het afronden", "it was closed"));

    /// <summary>What was handed out for a short time expired or was used.</summary>
    public static RetentionClock Expiry { get; } =
        new("expiry", new("het verlopen of gebruiken", "it expired or was used"));
}
