namespace MijnOptie.App.Services.Mail.Sending;

/// <summary>What stands around the words of every mail.</summary>
/// <param name="Language"><c>nl</c> or <c>en</c>.</param>
/// <param name="Sender">Who sends it.</param>
/// <param name="Address">Where that is.</param>
/// <param name="Statement">The privacy statement.</param>
/// <param name="Stop">Where mail of this kind is stopped; null when it cannot be.</param>
internal sealed record MailFrame(string Language, string Sender, string Address, MailButton Statement, MailButton? Stop);
