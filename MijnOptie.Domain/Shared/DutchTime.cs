namespace MijnOptie.Domain.Shared;

/// <summary>The calendar by which terms are counted: that of the Netherlands, whatever clock a server keeps.</summary>
public static class DutchTime
{
    private static readonly TimeZoneInfo Netherlands = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <summary>The day it is in the Netherlands at a moment.</summary>
    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Netherlands).DateTime);

    /// <summary>The time on the clock in the Netherlands at a moment.</summary>
    public static TimeOnly ClockOf(DateTimeOffset moment) => TimeOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, Netherlands).DateTime);

    /// <summary>
    /// The moment of a time on the clock of a day, in UTC. A time that comes twice in a day is the second; one that the clock
    /// skips is an hour later.
    /// </summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new DateTimeOffset(local, Netherlands.GetUtcOffset(local)).ToUniversalTime();
    }

    /// <summary>The moment at which a day begins in the Netherlands, in UTC. The clock never jumps at midnight there.</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Netherlands.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
