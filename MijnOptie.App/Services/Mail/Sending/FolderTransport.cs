using System.Globalization;
using MimeKit;

namespace MijnOptie.App.Services.Mail.Sending;

/// <summary>Writes mail as files: what the embedded default does, and what a developer reads at /dev/mail.</summary>
internal sealed class FolderTransport(MailFolder folder) : IMailTransport
{
    public async Task<MailAnswer> SendAsync(MimeMessage mail, CancellationToken cancellationToken)
    {
        // Whole or not at all, and the same mail twice is one file.
        var file = folder.PathOf(string.Create(CultureInfo.InvariantCulture, $"{mail.Date.UtcDateTime:yyyyMMdd-HHmmss}-{mail.MessageId?.Split('@')[0]}"));
        var half = $"{file}.tmp";
        try
        {
            Directory.CreateDirectory(folder.Root);
            await using (var stream = File.Create(half)) await mail.WriteToAsync(stream, cancellationToken);
            File.Move(half, file, overwrite: true);
            return new MailAnswer.Taken();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new MailAnswer.Unreachable("Folder.Write");
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
