using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Retention;

/// <summary>How long ago a candidate gave word that the data holds.</summary>
/// <param name="Level">The level.</param>
/// <param name="Days">Calendar days since the entry or the last word, at least 0.</param>
public readonly record struct Freshness(FreshnessLevel Level, int Days)
{
    /// <summary>Judges the age of data.</summary>
    /// <param name="enteredAt">When it was entered, or entered again.</param>
    /// <param name="confirmedAt">When the person last gave word that it holds; null when never.</param>
    /// <param name="now">Now.</param>
    public static Freshness Of(DateTimeOffset enteredAt, DateTimeOffset? confirmedAt, DateTimeOffset now)
    {
        var word = confirmedAt > enteredAt ? confirmedAt.Value : enteredAt;
        var days = Math.Max(0, DutchTime.DayOf(now).DayNumber - DutchTime.DayOf(word).DayNumber);
        return new Freshness(
            days >= CandidateReminders.OldAfterDays ? FreshnessLevel.Old
            : days >= CandidateReminders.AgeingAfterDays ? FreshnessLevel.Ageing
            : FreshnessLevel.Fresh,
            days);
    }
}
