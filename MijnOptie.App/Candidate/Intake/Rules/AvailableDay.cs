using MijnOptie.App.Design;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>The first day someone is available: from a year ago up to five years from today, both inclusive.</summary>
internal static class AvailableDay
{
    private const int YearsBack = 1;
    private const int YearsAhead = 5;

    /// <returns>The day, or the error <c>Date.Unreadable</c> (the text), <c>Date.TooEarly</c> or <c>Date.TooLate</c> (the bound).</returns>
    public static Result<DateOnly> Parse(string text, DateOnly today)
    {
        if (!DateText.TryParse(text, out var day)) return new Error("Date.Unreadable", text.Trim());
        var (first, last) = (today.AddYears(-YearsBack), today.AddYears(YearsAhead));
        if (day < first) return new Error("Date.TooEarly", first);
        return day > last ? new Error("Date.TooLate", last) : day;
    }
}
