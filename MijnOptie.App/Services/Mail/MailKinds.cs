namespace MijnOptie.App.Services.Mail;

/// <summary>What follows from the kind of a mail.</summary>
internal static class MailKinds
{
    /// <summary>
    /// True for what we send of our own accord: it is not sent to a candidate who meanwhile wants no mail. What the person
    /// asked for, or the law makes us say, is always sent.
    /// </summary>
    public static bool StopsAtObjection(MailKind kind) => kind is
        MailKind.FreshnessCheck or MailKind.DeletionReminder or MailKind.AppointmentRequest;

    /// <summary>True for what is not sent to a candidate who is set aside for now: it speaks of taking part.</summary>
    public static bool StopsAtRestriction(MailKind kind) => kind is MailKind.FreshnessCheck or MailKind.AppointmentRequest;

    /// <summary>True for what goes to many at once and nobody waits for: it goes after the rest.</summary>
    public static bool IsBulk(MailKind kind) => kind is
        MailKind.FreshnessCheck or MailKind.DeletionReminder or MailKind.StatementChanged or MailKind.Digest;

    /// <summary>True for what only makes sense while the candidate's data is here.</summary>
    public static bool NeedsCandidate(MailKind kind) => kind is
        MailKind.EmailConfirmation or MailKind.CandidateAccess or MailKind.FreshnessCheck or MailKind.DeletionReminder
        or MailKind.AppointmentRequest;
}
