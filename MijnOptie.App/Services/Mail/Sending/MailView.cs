namespace MijnOptie.App.Services.Mail.Sending;

/// <summary>How mail goes.</summary>
/// <param name="Waiting">How many wait.</param>
/// <param name="OldestAt">Since when the oldest of them waits; null when none does.</param>
/// <param name="SentToday">Sent in the last 24 hours.</param>
/// <param name="DroppedToday">Not sent on purpose in the last 24 hours.</param>
/// <param name="StuckCount">How many did not arrive.</param>
/// <param name="Stuck">Those that did not arrive, newest first, 200 at most.</param>
internal sealed record MailView(int Waiting, DateTimeOffset? OldestAt, int SentToday, int DroppedToday, int StuckCount, IReadOnlyList<StuckMail> Stuck);
