using System.Text;
using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>The deletion logs outside the database: a file for each organisation, as <see cref="DeletionLogFile"/> writes it, only ever added to.</summary>
internal sealed class DeletionLogCopy(IOptions<RetentionOptions> options, IHostEnvironment environment) : IDisposable
{
    private readonly SemaphoreSlim door = new(1, 1);

    public async Task<IReadOnlyList<LoggedDeletion>> ReadAsync(TenantScope scope, CancellationToken cancellationToken)
    {
        var file = FileOf(scope);
        return File.Exists(file) ? [.. DeletionLogFile.Read(await File.ReadAllLinesAsync(file, cancellationToken))] : [];
    }

    public async Task AppendAsync(TenantScope scope, IEnumerable<LoggedDeletion> records, CancellationToken cancellationToken)
    {
        var text = DeletionLogFile.Write(records);
        if (text.Length == 0) return;
        await door.WaitAsync(cancellationToken);
        try
        {
            var file = FileOf(scope);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!); // a full path to a file always has a folder
            await using var stream = new FileStream(file, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            // A line of its own first, in case the last one before it was cut off.
            await stream.WriteAsync(Encoding.UTF8.GetBytes($"\n{text}"), cancellationToken);
            stream.Flush(flushToDisk: true);
        }
        finally
        {
            door.Release();
        }
    }

    public void Dispose() => door.Dispose();

    private string FileOf(TenantScope scope) =>
        Path.Combine(Path.GetFullPath(options.Value.DeletionLogFolder, DataFolder.Root(environment)), $"{scope.Organisation.Value:D}.log");
}
