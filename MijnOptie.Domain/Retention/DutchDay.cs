namespace MijnOptie.Domain.Retention;

/// <summary>The calendar day in the Netherlands, by which terms are counted that a person reads as days.</summary>
public static class DutchDay
{
    private static readonly TimeZoneInfo Netherlands = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The day a moment falls on. A day begins at midnight in Amsterdam, also when it lasts 23 or 25 hours.</summary>
    public static DateOnly Of(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Netherlands).DateTime);
}
