using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Data;

namespace MijnOptie.App.Services.Backup;

/// <summary>Backups of an embedded database, made while it is in use. A backup is whole and checked, or it is not there.</summary>
internal sealed class DatabaseBackup(
    IOptions<BackupOptions> options, IOptions<DatabaseOptions> database, ITenantDatabases databases, IHostEnvironment environment, TimeProvider time)
{
    private const string Prefix = "mijnoptie-";
    private const string Suffix = ".db";
    private const string Moment = "yyyyMMdd-HHmmss";

    public bool IsEmbedded => database.Value.Provider == DatabaseProvider.Sqlite;

    public string Folder => Path.GetFullPath(options.Value.Folder, DataFolder.Root(environment));

    /// <summary>Makes one now of every database: the shared one first, then each that an organisation has of its own, with the organisation's id in its name.</summary>
    /// <returns>The files.</returns>
    /// <exception cref="InvalidOperationException">The database is not embedded.</exception>
    /// <exception cref="InvalidDataException">A copy is not sound; it was thrown away.</exception>
    public async Task<IReadOnlyList<string>> MakeAsync(CancellationToken cancellationToken)
    {
        if (!IsEmbedded) throw new InvalidOperationException("SQL Server makes its own backups.");
        Directory.CreateDirectory(Folder);
        var start = Path.Combine(Folder, $"{Prefix}{time.GetUtcNow().UtcDateTime.ToString(Moment, CultureInfo.InvariantCulture)}");
        var made = new List<string> { await CopyAsync(databases.Shared, $"{start}{Suffix}", cancellationToken) };
        foreach (var (organisation, own) in databases.Own.Where(each => each.Value != databases.Shared).OrderBy(each => each.Key.Value))
            made.Add(await CopyAsync(own, $"{start}.{organisation.Value:N}{Suffix}", cancellationToken));
        return made;
    }

    /// <summary>Removes backups that are kept no longer.</summary>
    /// <returns>How many went.</returns>
    public int RemoveOld()
    {
        if (!Directory.Exists(Folder)) return 0;
        var oldest = time.GetUtcNow().AddDays(-options.Value.KeepDays);
        var old = Directory.EnumerateFiles(Folder, $"{Prefix}*{Suffix}").Where(file => MadeAt(file) is { } at && at < oldest).ToList();
        old.ForEach(File.Delete);
        return old.Count;
    }

    private static async Task<string> CopyAsync(string connection, string file, CancellationToken cancellationToken)
    {
        var unfinished = $"{file}.unfinished";
        File.Delete(unfinished);
        try
        {
            await using (var source = new SqliteConnection(connection))
            await using (var copy = new SqliteConnection(FileConnection(unfinished)))
            {
                await source.OpenAsync(cancellationToken);
                await copy.OpenAsync(cancellationToken);
                if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(unfinished, UnixFileMode.UserRead | UnixFileMode.UserWrite);
                await Task.Run(() => source.BackupDatabase(copy), cancellationToken);
            }
            if (await SqliteFile.FaultAsync(unfinished, cancellationToken) is { } fault) throw new InvalidDataException($"The backup is not sound: {fault}.");
            await using (var whole = new FileStream(unfinished, FileMode.Open, FileAccess.ReadWrite)) whole.Flush(flushToDisk: true);
            File.Move(unfinished, file, overwrite: true);
            return file;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static DateTimeOffset? MadeAt(string file)
    {
        var name = Path.GetFileName(file);
        return DateTimeOffset.TryParseExact(
            name[Prefix.Length..^Suffix.Length].Split('.')[0], Moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var at) ? at : null;
    }

    internal static string FileConnection(string file) => new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString();
}
