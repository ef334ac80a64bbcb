using MijnOptie.App.Design;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>The first day after a pause: from tomorrow up to a year from today, both inclusive.</summary>
internal static class PauseDay
{
    private static readonly TimeZoneInfo Netherlands = TimeZoneInfo.FindSystemTimeZoneById("Europe/Amsterdam");

    /// <returns>The day; null when nothing was filled in; or the error <c>Date.Unreadable</c>, <c>Pause.TooEarly</c> or <c>Pause.TooLate</c> (the bound).</returns>
    public static Result<DateOnly?> Parse(string? text, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(text)) return (DateOnly?)null;
        if (!DateText.TryParse(text, out var day)) return new Error("Date.Unreadable", text.Trim());
        if (day <= today) return new Error("Pause.TooEarly");
        return day > today.AddYears(1) ? new Error("Pause.TooLate", today.AddYears(1)) : (DateOnly?)day;
    }

    /// <summary>Today in the Netherlands.</summary>
    public static DateOnly Today(DateTimeOffset now) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(now, Netherlands).DateTime);

    /// <summary>When a day begins in the Netherlands.</summary>
    public static DateTimeOffset StartOf(DateOnly day)
    {
        var midnight = day.ToDateTime(TimeOnly.MinValue);
        return new DateTimeOffset(midnight, Netherlands.GetUtcOffset(midnight)).ToUniversalTime();
    }
}
