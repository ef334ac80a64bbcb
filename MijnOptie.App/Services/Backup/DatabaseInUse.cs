using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Data;

namespace MijnOptie.App.Services.Backup;

/// <summary>
/// A lock on a file beside an embedded database. Every running application shares it; a restore needs it for itself alone, so that nobody sees
/// data that is about to be erased again.
/// </summary>
internal sealed class DatabaseInUse(IOptions<DatabaseOptions> options, ITenantDatabases databases) : IDisposable
{
    private FileStream? held;

    /// <summary>Holds it, shared, for as long as the application runs.</summary>
    /// <exception cref="IOException">A restore is going on.</exception>
    public void Share()
    {
        if (Location is not { } file || held is not null) return;
        if (!File.Exists(file)) File.Create(file).Dispose();
        held = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
    }

    /// <summary>Takes it for oneself.</summary>
    /// <returns>To be disposed when done; null when an application runs on this database.</returns>
    public IDisposable? TakeAlone()
    {
        if (Location is not { } file) throw new InvalidOperationException("SQL Server restores its own backups.");
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    public void Dispose() => held?.Dispose();

    private string? Location
    {
        get
        {
            if (options.Value.Provider != DatabaseProvider.Sqlite) return null;
            var source = new SqliteConnectionStringBuilder(databases.ConnectionStringFor(null));
            return source.Mode == SqliteOpenMode.Memory || source.DataSource is "" or ":memory:" ? null : $"{source.DataSource}.in-use";
        }
    }
}
