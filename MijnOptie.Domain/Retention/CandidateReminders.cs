using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Retention;

/// <summary>
/// When a candidate is reminded. Days are calendar days in the Netherlands. The year of retention runs from the entry of the
/// data, or from entering it again (P15); saying that it still holds does not lengthen that year, and does make a
/// question about it needless for a while.
/// </summary>
public static class CandidateReminders
{
    /// <summary>After so many days without word from the person the data counts as ageing: first question.</summary>
    public const int AgeingAfterDays = 60;

    /// <summary>After so many days without word from the person the data counts as old: second question.</summary>
    public const int OldAfterDays = 300;

    /// <summary>The last day the data is kept: one year after its entry; for an entry on 29 February that is 28 February.</summary>
    public static DateOnly KeptUntil(DateTimeOffset enteredAt) => DutchTime.DayOf(RetentionRule.OneYearAfterEntry.DueAfter(enteredAt)).AddDays(-1);

    /// <summary>The day a reminder is due, inclusive.</summary>
    public static DateOnly DueOn(ReminderKind kind, DateTimeOffset enteredAt) => kind switch
    {
        ReminderKind.Freshness60 => DutchTime.DayOf(enteredAt).AddDays(AgeingAfterDays),
        ReminderKind.Freshness300 => DutchTime.DayOf(enteredAt).AddDays(OldAfterDays),
        ReminderKind.Deletion30 => KeptUntil(enteredAt).AddDays(-30),
        ReminderKind.Deletion7 => KeptUntil(enteredAt).AddDays(-7),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>
    /// The reminder that is due now: the last one whose day has come. Earlier ones that were missed are not sent any more; a
    /// question is not asked when the person gave word on or after its day, or less than <see cref="AgeingAfterDays"/> days before it.
    /// </summary>
    /// <param name="enteredAt">When the data was entered, or entered again.</param>
    /// <param name="confirmedAt">When the person last gave word that it holds; null when never since the entry.</param>
    /// <param name="now">Now.</param>
    /// <returns>The reminder; null when none is due, or the last day has passed.</returns>
    public static ReminderKind? DueAt(DateTimeOffset enteredAt, DateTimeOffset? confirmedAt, DateTimeOffset now)
    {
        var today = DutchTime.DayOf(now);
        if (today > KeptUntil(enteredAt)) return null;
        ReminderKind? due = null;
        foreach (var kind in Enum.GetValues<ReminderKind>())
        {
            if (today >= DueOn(kind, enteredAt)) due = kind;
        }
        return due is { } question and (ReminderKind.Freshness60 or ReminderKind.Freshness300)
            && confirmedAt is { } word && DutchTime.DayOf(word).AddDays(AgeingAfterDays) > DueOn(question, enteredAt)
            ? null
            : due;
    }
}
