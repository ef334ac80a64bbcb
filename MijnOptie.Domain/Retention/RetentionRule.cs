using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Retention;

/// <summary>
/// How long something is kept at most: from which event, how long after it, what happens then, and where that is laid
/// down. A value; what follows for one record at one moment is decided from it. Where several rules hold for one record,
/// the earliest end counts.
/// </summary>
public abstract record RetentionRule
{
    private RetentionRule(string code, RetentionClock clock, RetentionEnd end, DisplayName legalSource) =>
        (Code, Clock, End, LegalSource) = (code, clock, end, legalSource);

    /// <summary>One year after the candidate entered the data, or entered it again (P15).</summary>
    public static RetentionRule OneYearAfterEntry { get; } =
        new AfterTerm("candidate-1y", RetentionClock.CandidateEntry, RetentionTerm.Years(1), RetentionEnd.Erase, Law("AVG art. 5(1)(e)", withStatement: true));

    /// <summary>One year after the candidate's own last session (P09).</summary>
    public static RetentionRule OneYearAfterSession { get; } =
        new AfterTerm("session-1y", RetentionClock.CandidateSession, RetentionTerm.Years(1), RetentionEnd.Erase, Law("AVG art. 5(1)(e)", withStatement: true));

    /// <summary>Seven days after the draft was last worked on.</summary>
    public static RetentionRule SevenDaysAfterLastChange { get; } =
        new AfterTerm("draft-7d", RetentionClock.DraftChange, RetentionTerm.Days(7), RetentionEnd.Erase, Law("AVG art. 5(1)(e)"));

    /// <summary>One year after the last contact (P11).</summary>
    public static RetentionRule OneYearAfterLastContact { get; } =
        new AfterTerm("contact-1y", RetentionClock.LastContact, RetentionTerm.Years(1), RetentionEnd.Erase, Law("AVG art. 5(1)(e)", withStatement: true));

    /// <summary>As long as the account exists, and until the service to the organisation ends (P19).</summary>
    public static RetentionRule LifeOfAccount { get; } =
        new AtEvent("account-life", RetentionClock.AccountEnd, RetentionEnd.Erase, Law("AVG art. 5(1)(e)", withStatement: true));

    /// <summary>Seven years after the book year, for invoice data alone (P19).</summary>
    public static RetentionRule SevenYearsAfterBookYear { get; } =
        new AfterTerm("invoice-7y", RetentionClock.BookYearEnd, RetentionTerm.Years(7), RetentionEnd.Erase, Law("AWR art. 52"));

    /// <summary>One year after it was recorded: logs of signing in, of who did what, of what was passed on.</summary>
    public static RetentionRule OneYearAfterRecording { get; } =
        new AfterTerm("record-1y", RetentionClock.Recorded, RetentionTerm.Years(1), RetentionEnd.Erase, Law("AVG art. 5(1)(e), 5(2)"));

    /// <summary>What a message says: until it is sent, or given up.</summary>
    public static RetentionRule UntilSent { get; } =
        new AtEvent("mail-until-sent", RetentionClock.Sent, RetentionEnd.Empty, Law("AVG art. 5(1)(e)"));

    /// <summary>Thirty days after a message was sent.</summary>
    public static RetentionRule ThirtyDaysAfterSending { get; } =
        new AfterTerm("mail-30d", RetentionClock.Sent, RetentionTerm.Days(30), RetentionEnd.Erase, Law("AVG art. 5(1)(e)"));

    /// <summary>Seven days after a message was written as a file, where that is how it is sent.</summary>
    public static RetentionRule SevenDaysAfterSending { get; } =
        new AfterTerm("mail-file-7d", RetentionClock.Sent, RetentionTerm.Days(7), RetentionEnd.Erase, Law("AVG art. 5(1)(e)"));

    /// <summary>One year after a request or case was closed.</summary>
    public static RetentionRule OneYearAfterClosing { get; } =
        new AfterTerm("case-1y", RetentionClock.CaseClosed, RetentionTerm.Years(1), RetentionEnd.Erase, Law("AVG art. 5(1)(e), 5(2)"));

    /// <summary>Five years after a record that must show that the law was kept was closed: breaches, holds, agreements.</summary>
    public static RetentionRule FiveYearsAfterClosing { get; } =
        new AfterTerm("proof-5y", RetentionClock.CaseClosed, RetentionTerm.Years(5), RetentionEnd.Erase, Law("AVG art. 5(2), 33(5); BW 3:310"));

    /// <summary>At once when it expired or was used: links, codes, what waits to be confirmed.</summary>
    public static RetentionRule UntilUsedOrExpired { get; } =
        new AtEvent("short-lived", RetentionClock.Expiry, RetentionEnd.Erase, Law("AVG art. 5(1)(e)"));

    /// <summary>Thirty-five days after a backup was made; an installation can keep them shorter.</summary>
    public static RetentionRule ThirtyFiveDaysAfterBackup { get; } =
        new AfterTerm("backup-35d", RetentionClock.Recorded, RetentionTerm.Days(35), RetentionEnd.Erase, Law("AVG art. 5(1)(e), 32(1)(c)"));

    /// <summary>Six weeks after an erasure: a week longer than any backup of before it is kept.</summary>
    public static RetentionRule UntilNoBackupIsLeft { get; } =
        new AfterTerm("tombstone-42d", RetentionClock.Recorded, RetentionTerm.Days(42), RetentionEnd.Erase, Law("AVG art. 17, 5(2)"));

    /// <summary>All rules that are in use or ready to be used.</summary>
    public static ImmutableArray<RetentionRule> All { get; } =
    [
        OneYearAfterEntry, OneYearAfterSession, SevenDaysAfterLastChange, OneYearAfterLastContact, LifeOfAccount, SevenYearsAfterBookYear,
        OneYearAfterRecording, UntilSent, ThirtyDaysAfterSending, SevenDaysAfterSending, OneYearAfterClosing, FiveYearsAfterClosing, UntilUsedOrExpired,
        ThirtyFiveDaysAfterBackup, UntilNoBackupIsLeft,
    ];

    /// <summary>Stable name, for logs and proofs of deletion.</summary>
    public string Code { get; }

    /// <summary>The event it runs from.</summary>
    public RetentionClock Clock { get; }

    /// <summary>What happens when the time has come.</summary>
    public RetentionEnd End { get; }

    /// <summary>The law or the promise it rests on.</summary>
    public DisplayName LegalSource { get; }

    // The privacy regulation has a name of its own in each language; Dutch laws have one.
    private static DisplayName Law(string article, bool withStatement = false)
    {
        var english = article.Replace("AVG", "GDPR", StringComparison.Ordinal);
        return withStatement ? new($"{article}; privacyverklaring van 9-11-2021", $"{english}; privacy statement of 9-11-2021") : new(article, english);
    }

    /// <summary>The rule in words: "1 jaar na het laatste contact".</summary>
    public abstract DisplayName Name { get; }

    /// <summary>When it is due, for something whose clock stands at a moment.</summary>
    public abstract DateTimeOffset DueAfter(DateTimeOffset clock);

    /// <summary>The last day on which it is kept, for something whose clock stands at a moment.</summary>
    public abstract DateOnly LastDay(DateTimeOffset clock);

    /// <summary>The moment before which the clock must stand for it to be due now.</summary>
    public abstract DateTimeOffset DueBefore(DateTimeOffset now);

    /// <summary>A length of time after an event.</summary>
    public sealed record AfterTerm(string Code, RetentionClock Clock, RetentionTerm Term, RetentionEnd End, DisplayName LegalSource)
        : RetentionRule(Code, Clock, End, LegalSource)
    {
        /// <inheritdoc/>
        public override DisplayName Name => new($"{Term.Name.Dutch} na {Clock.Event.Dutch}", $"{Term.Name.English} after {Clock.Event.English}");

        /// <inheritdoc/>
        public override DateTimeOffset DueAfter(DateTimeOffset clock) => Term.After(clock);

        /// <inheritdoc/>
        public override DateOnly LastDay(DateTimeOffset clock) => Term.LastDay(clock);

        /// <inheritdoc/>
        public override DateTimeOffset DueBefore(DateTimeOffset now) => Term.PassedBefore(now);
    }

    /// <summary>As long as something lasts, and not a day after it.</summary>
    public sealed record AtEvent(string Code, RetentionClock Clock, RetentionEnd End, DisplayName LegalSource)
        : RetentionRule(Code, Clock, End, LegalSource)
    {
        /// <inheritdoc/>
        public override DisplayName Name => new($"tot {Clock.Event.Dutch}", $"until {Clock.Event.English}");

        /// <inheritdoc/>
        public override DateTimeOffset DueAfter(DateTimeOffset clock) => clock;

        /// <inheritdoc/>
        public override DateOnly LastDay(DateTimeOffset clock) => DutchTime.DayOf(clock);

        /// <inheritdoc/>
        public override DateTimeOffset DueBefore(DateTimeOffset now) => RetentionTerm.None.PassedBefore(now);
    }
}
