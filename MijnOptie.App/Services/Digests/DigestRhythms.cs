using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Services.Digests;

/// <summary>When someone is due to be told what waits.</summary>
internal static class DigestRhythms
{
    /// <summary>Longest time a mail looks back. Who was away for a month need not read a month.</summary>
    public static readonly TimeSpan LongestLookBack = TimeSpan.FromDays(8);

    /// <param name="rhythm">How often.</param>
    /// <param name="digestedAt">Up to when was told before; null for never.</param>
    /// <param name="now">The moment, on a working day.</param>
    /// <returns>True on Monday for once a week, and on the first working day after it when Monday was missed.</returns>
    public static bool IsDue(DigestRhythm rhythm, DateTimeOffset? digestedAt, DateTimeOffset now)
    {
        var today = Formats.LocalDate(now);
        var last = digestedAt is { } at ? Formats.LocalDate(at) : DateOnly.MinValue;
        if (last >= today) return false;
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        return rhythm switch
        {
            DigestRhythm.Workdays => true,
            DigestRhythm.Weekly => last < monday && (today == monday || digestedAt is not null),
            _ => false,
        };
    }
}
