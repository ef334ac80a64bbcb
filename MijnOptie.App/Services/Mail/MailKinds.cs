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

    /// <summary>True for what only makes sense while the candidate's data is here.</summary>
    public static bool NeedsCandidate(MailKind kind) => kind is
        MailKind.EmailConfirmation or MailKind.CandidateAccess or MailKind.FreshnessCheck or MailKind.DeletionReminder
        or MailKind.AppointmentRequest;
}
