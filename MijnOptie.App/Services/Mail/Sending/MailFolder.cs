using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Data;
using MimeKit;

namespace MijnOptie.App.Services.Mail.Sending;

/// <summary>The folder mail is written into when there is no mail server.</summary>
internal sealed class MailFolder(IOptions<MailOptions> options, IHostEnvironment environment)
{
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

    /// <summary>The files of before a moment, half ones included.</summary>
    public IEnumerable<FileInfo> WrittenBefore(DateTimeOffset moment) =>
        Files().Where(file => file.LastWriteTimeUtc < moment.UtcDateTime);

    /// <summary>Erases the files of these mails. Erasing what is not there is no error.</summary>
    /// <returns>How many there were.</returns>
    public int Erase(IEnumerable<Guid> mails)
    {
        var names = mails.Select(mail => mail.ToString("N")).ToHashSet(StringComparer.Ordinal);
        var found = names.Count == 0 ? [] : Files().Where(file => names.Any(name => file.Name.Contains(name, StringComparison.Ordinal))).ToList();
        foreach (var file in found) file.Delete();
        return found.Count;
    }

    private IEnumerable<FileInfo> Files() => Directory.Exists(Root)
        ? new DirectoryInfo(Root).EnumerateFiles().Where(file => file.Extension is Ending or ".tmp")
        : [];
}
