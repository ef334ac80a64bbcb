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

    /// <summary>The moment at which the term that began at an event has passed. Where the last month lacks the day, its last day counts.</summary>
    public DateTimeOffset After(DateTimeOffset start) => Unit switch
    {
        RetentionUnit.Years => start.AddYears(Count),
        RetentionUnit.Months => start.AddMonths(Count),
        _ => start.AddDays(Count),
    };

    /// <summary>The term in words: "1 jaar", "7 dagen".</summary>
    public DisplayName Name => Unit switch
    {
        RetentionUnit.Years => new($"{Count} jaar", Count == 1 ? "1 year" : $"{Count} years"),
        RetentionUnit.Months => Count == 1 ? new("1 maand", "1 month") : new($"{Count} maanden", $"{Count} months"),
        _ => Count == 1 ? new("1 dag", "1 day") : new($"{Count} dagen", $"{Count} days"),
    };
}
