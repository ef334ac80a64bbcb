using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Retention;

/// <summary>A length of time after an event: seven days, one year.</summary>
/// <param name="Count">How many units; zero means at the event itself, never negative.</param>
/// <param name="Unit">The unit.</param>
public readonly record struct RetentionTerm(int Count, RetentionUnit Unit)
{
    /// <summary>At the event itself.</summary>
    public static RetentionTerm None => default;

    /// <summary>A number of days.</summary>
    public static RetentionTerm Days(int count) => new(count, RetentionUnit.Days);

    /// <summary>A number of calendar months.</summary>
    public static RetentionTerm Months(int count) => new(count, RetentionUnit.Months);

    /// <summary>A number of calendar years.</summary>
    public static RetentionTerm Years(int count) => new(count, RetentionUnit.Years);

    /// <summary>
    /// The last day of the term that began at an event, by the Dutch calendar: the day with the same date, or the last day of the month where
    /// that date is not there (Regulation 1182/71, art. 3(2)(c)).
    /// </summary>
    public DateOnly LastDay(DateTimeOffset start) => Add(DutchTime.DayOf(start));

    /// <summary>The moment at which the term that began at an event has passed: when its last day is over. Without a term, the event itself.</summary>
    public DateTimeOffset After(DateTimeOffset start) => Count == 0 ? start : DutchTime.StartOf(LastDay(start).AddDays(1));

    /// <summary>
    /// The moment before which an event must lie for its term to have passed now: <c>After(start) &lt;= now</c> exactly when
    /// <c>start &lt; PassedBefore(now)</c>, so that a database can look for what is due. Without a term that holds to the tick.
    /// </summary>
    public DateTimeOffset PassedBefore(DateTimeOffset now)
    {
        if (Count == 0) return now.AddTicks(1);
        var today = DutchTime.DayOf(now);
        var day = Unit switch
        {
            RetentionUnit.Years => today.AddYears(-Count),
            RetentionUnit.Months => today.AddMonths(-Count),
            _ => today.AddDays(-Count),
        };
        // Around the end of a month going back is not the opposite of going forth.
        while (Add(day) >= today) day = day.AddDays(-1);
        while (Add(day) < today) day = day.AddDays(1);
        return DutchTime.StartOf(day);
    }

    private DateOnly Add(DateOnly day) => Unit switch
    {
        RetentionUnit.Years => day.AddYears(Count),
        RetentionUnit.Months => day.AddMonths(Count),
        _ => day.AddDays(Count),
    };

    /// <summary>The term in words: "1 jaar", "7 dagen".</summary>
    public DisplayName Name => Unit switch
    {
        RetentionUnit.Years => new($"{Count} jaar", Count == 1 ? "1 year" : $"{Count} years"),
        RetentionUnit.Months => Count == 1 ? new("1 maand", "1 month") : new($"{Count} maanden", $"{Count} months"),
        _ => Count == 1 ? new("1 dag", "1 day") : new($"{Count} dagen", $"{Count} days"),
    };
}
