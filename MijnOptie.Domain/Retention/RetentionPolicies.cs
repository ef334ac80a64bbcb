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

    /// <summary>All of them.</summary>
    public static ImmutableArray<RetentionPolicy> All { get; } = [Candidate, Draft, Account, Mail, Audit];
}
