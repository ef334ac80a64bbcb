using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Consent;

/// <summary>How long a cookie lives at most.</summary>
public abstract record CookieLife
{
    private CookieLife(DisplayName name, TimeSpan? longest) => (Name, Longest) = (name, longest);

    /// <summary>The life in words.</summary>
    public DisplayName Name { get; }

    /// <summary>The longest it can be in days and hours; null for a cookie that goes when the browser closes.</summary>
    public TimeSpan? Longest { get; }

    /// <summary>Until the browser closes.</summary>
    public sealed record Session() : CookieLife(new("Tot je de browser sluit", "Until you close the browser"), null);

    /// <summary>A number of minutes.</summary>
    /// <param name="Count">How many.</param>
    public sealed record Minutes(int Count) : CookieLife(new($"{Count} minuten", $"{Count} minutes"), TimeSpan.FromMinutes(Count));

    /// <summary>A number of hours.</summary>
    /// <param name="Count">How many.</param>
    public sealed record Hours(int Count) : CookieLife(new($"{Count} uur", $"{Count} hours"), TimeSpan.FromHours(Count));

    /// <summary>A number of days.</summary>
    /// <param name="Count">How many.</param>
    public sealed record Days(int Count) : CookieLife(new($"{Count} dagen", $"{Count} days"), TimeSpan.FromDays(Count));

    /// <summary>A number of months of at most 31 days.</summary>
    /// <param name="Count">How many.</param>
    public sealed record Months(int Count) : CookieLife(new($"{Count} maanden", $"{Count} months"), TimeSpan.FromDays(31 * Count));

    /// <summary>A number of years of at most 366 days.</summary>
    /// <param name="Count">How many.</param>
    public sealed record Years(int Count)
        : CookieLife(new($"{Count} jaar", Count == 1 ? "1 year" : $"{Count} years"), TimeSpan.FromDays(366 * Count));
}
