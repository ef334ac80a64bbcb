using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Retention;

/// <summary>
/// The policy of each kind of record, in one place: the engine that erases, the calendar that shows what goes when, and the register's own
/// fields all go by these.
/// </summary>
public static class RetentionPolicies
{
    /// <summary>A candidate, with the offer (P09, P15).</summary>
    public static RetentionPolicy Candidate { get; } = new(
        "candidate", new("Kandidaten", "Candidates"), "Candidates",
        [RetentionRule.OneYearAfterEntry, RetentionRule.OneYearAfterSession], RetentionTerm.Days(30));

    /// <summary>A form that is being filled in.</summary>
    public static RetentionPolicy Draft { get; } = new(
        "draft", new("Half ingevulde formulieren", "Half-filled forms"), "IntakeDrafts", [RetentionRule.SevenDaysAfterLastChange]);

    /// <summary>An account of a member of staff (P19).</summary>
    public static RetentionPolicy Account { get; } = new(
        "account", new("Accounts", "Accounts"), "Accounts", [RetentionRule.LifeOfAccount]);

    /// <summary>What is known of a mail that was sent.</summary>
    public static RetentionPolicy Mail { get; } = new(
        "mail", new("Verstuurde mail", "Mail that was sent"), "OutboxMails", [RetentionRule.ThirtyDaysAfterSending]);

    /// <summary>The log of what staff did with data of people.</summary>
    public static RetentionPolicy Audit { get; } = new(
        "audit", new("Logboek van medewerkers", "Log of staff"), "AuditLog", [RetentionRule.OneYearAfterRecording]);

    /// <summary>The log of signing in (P18).</summary>
    public static RetentionPolicy SignIn { get; } = new(
        "sign-in", new("Logboek van inloggen", "Log of signing in"), "SignIns", [RetentionRule.OneYearAfterRecording]);

    /// <summary>The browsers someone signed in with: a year after the last time.</summary>
    public static RetentionPolicy Device { get; } = new(
        "device", new("Apparaten waarop is ingelogd", "Devices that were signed in on"), "AccountDevices", [RetentionRule.OneYearAfterRecording]);

    /// <summary>The person to turn to at an organisation: until the service to it ends (P19).</summary>
    public static RetentionPolicy OrganisationContact { get; } = new(
        "organisation-contact", new("Contactpersonen van organisaties", "Contact persons of organisations"), "OrganisationContacts", [RetentionRule.LifeOfAccount]);

    /// <summary>Files of mail, where mail is written as files.</summary>
    public static RetentionPolicy MailFile { get; } = new(
        "mail-file", new("Mail in bestanden", "Mail in files"), null, [RetentionRule.SevenDaysAfterSending]);

    /// <summary>What was passed on, and on which ground (P22).</summary>
    public static RetentionPolicy Disclosure { get; } = new(
        "disclosure", new("Logboek van doorgiften", "Log of what was passed on"), "Disclosures", [RetentionRule.OneYearAfterRecording]);

    /// <summary>Data breaches.</summary>
    public static RetentionPolicy Breach { get; } = new(
        "breach", new("Datalekken", "Data breaches"), "Breaches", [RetentionRule.FiveYearsAfterClosing]);

    /// <summary>The log of work done by the clock.</summary>
    public static RetentionPolicy JobRun { get; } = new(
        "job-run", new("Logboek van taken", "Log of jobs"), "JobRuns", [RetentionRule.OneYearAfterRecording]);

    /// <summary>What it takes to calculate a match that was shown again.</summary>
    public static RetentionPolicy ShownMatch { get; } = new(
        "shown-match", new("Getoonde matches", "Matches that were shown"), "ShownMatches", [RetentionRule.OneYearAfterRecording]);

    /// <summary>A question that someone asked (P11). None is kept yet.</summary>
    public static RetentionPolicy Question { get; } = new(
        "question", new("Vragen", "Questions"), null, [RetentionRule.OneYearAfterLastContact]);

    /// <summary>That someone gave consent, or took it back (P27). None is kept yet.</summary>
    public static RetentionPolicy Consent { get; } = new(
        "consent", new("Toestemmingen", "Consents"), null, [RetentionRule.OneYearAfterRecording]);

    /// <summary>What an invoice says, and nothing more of an account that is gone (P19). None is kept yet.</summary>
    public static RetentionPolicy Invoice { get; } = new(
        "invoice", new("Facturen", "Invoices"), null, [RetentionRule.SevenYearsAfterBookYear]);

    /// <summary>All of them.</summary>
    public static ImmutableArray<RetentionPolicy> All { get; } =
    [
        Candidate, Draft, Account, OrganisationContact, Mail, MailFile, Audit, SignIn, Device, Disclosure, ShownMatch, Breach, JobRun, Question, Consent, Invoice,
    ];

    /// <summary>What the application keeps none of yet: the policy stands before the first record does.</summary>
    public static ImmutableArray<RetentionPolicy> ToCome { get; } = [Question, Consent, Invoice];
}
