namespace MijnOptie.App.Services.Mail.Sending;

/// <summary>How long to wait before offering a mail again: one minute, doubling to six hours, a fifth more or less so that not all come back at once.</summary>
internal static class MailBackoff
{
    public static readonly TimeSpan Longest = TimeSpan.FromHours(6);

    private const double Spread = 0.2;

    /// <param name="attempts">How often it was offered, at least 1.</param>
    /// <param name="random">At least 0 and below 1.</param>
    public static TimeSpan After(int attempts, double random)
    {
        var minutes = Math.Min(Math.Pow(2, Math.Max(attempts, 1) - 1), Longest.TotalMinutes);
        return TimeSpan.FromMinutes(minutes * (1 - Spread + (2 * Spread * random)));
    }
}
