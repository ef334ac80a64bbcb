using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Data;
using MimeKit;

namespace MijnOptie.App.Services.Mail.Sending;

/// <summary>The folder mail is written into when there is no mail server.</summary>
internal sealed class MailFolder(IOptions<MailOptions> options, IHostEnvironment environment, TimeProvider time)
{
    /// <summary>How long a file is kept.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    private const string Ending = ".eml";

    public string Root => Path.GetFullPath(options.Value.Folder, DataFolder.Root(environment));

    public string PathOf(string name) => Path.Combine(Root, $"{name}{Ending}");

    /// <summary>Names of the mails in it, newest first.</summary>
    public IReadOnlyList<string> Names() => Directory.Exists(Root)
        ? [.. Directory.EnumerateFiles(Root, $"*{Ending}").Select(file => Path.GetFileNameWithoutExtension(file)!).OrderDescending(StringComparer.Ordinal)]
        : [];

    /// <summary>One of them; null when there is none by that name.</summary>
    public async Task<MimeMessage?> ReadAsync(string name, CancellationToken cancellationToken) =>
        Names().Contains(name, StringComparer.Ordinal) ? await MimeMessage.LoadAsync(PathOf(name), cancellationToken) : null;

    /// <summary>Erases what has been there long enough.</summary>
    /// <returns>How many.</returns>
    public int Clean()
    {
        var before = time.GetUtcNow().UtcDateTime - Kept;
        var old = Directory.Exists(Root)
            ? new DirectoryInfo(Root).EnumerateFiles().Where(file => file.Extension is Ending or ".tmp" && file.LastWriteTimeUtc < before).ToList()
            : [];
        foreach (var file in old) file.Delete();
        return old.Count;
    }
}
