using Microsoft.Data.Sqlite;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Backup;

/// <summary>
/// Puts a backup of an embedded database back, with no application running on it, and erases again whoever had been erased since it was made.
/// </summary>
internal sealed class DatabaseRestore(
    DataContexts contexts, OrganisationDirectory organisations, ITenantDatabases databases, DatabaseInUse inUse, DatabaseStart start, TombstoneFile tombstoneFile, Tombstones tombstones, DeletionLog log, RestoredPeople restored)
{
    /// <param name="backup">The file.</param>
    /// <param name="own">The organisation whose own database it is of; null for the shared one.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<RestoreOutcome> RunAsync(string backup, OrganisationId? own, CancellationToken cancellationToken)
    {
        if (own is { } organisation && databases.ConnectionStringFor(organisation) == databases.Shared) return new RestoreOutcome.NoOwnDatabase();
        using var alone = inUse.TakeAlone();
        if (alone is null) return new RestoreOutcome.Running();
        if (await SqliteFile.FaultAsync(backup, cancellationToken) is { } fault) return new RestoreOutcome.Unsound(fault);
        var target = new SqliteConnectionStringBuilder(databases.ConnectionStringFor(own)).DataSource;
        await RememberAsync(target, cancellationToken);
        await PutBackAsync(backup, target, cancellationToken);
        await start.MigrateAsync(cancellationToken);
        var erased = await restored.EraseAgainAsync(cancellationToken);
        foreach (var database in contexts.Databases)
        {
            await using var context = contexts.OpenPlatformOf(database);
            await WriteAheadLog.EmptyAsync(context, cancellationToken);
        }
        return new RestoreOutcome.Done(erased);
    }

    // What the database of now knows of erasures must be in the file before that database goes. A lost one has nothing to tell.
    private async Task RememberAsync(string target, CancellationToken cancellationToken)
    {
        if (await SqliteFile.FaultAsync(target, cancellationToken) is not null) return;
        await start.MigrateAsync(cancellationToken);
        var known = (await tombstoneFile.ReadAsync(cancellationToken)).ToLookup(t => t.Organisation);
        foreach (var organisation in await organisations.EveryoneAsync(cancellationToken))
        {
            var scope = TenantScope.For(organisation.Id);
            await log.LevelAsync(scope, cancellationToken);
            await tombstones.LevelAsync(scope, [.. known[organisation.Id]], cancellationToken);
        }
    }

    private static async Task PutBackAsync(string backup, string file, CancellationToken cancellationToken)
    {
        SqliteConnection.ClearAllPools();
        await using var source = new SqliteConnection(DatabaseBackup.FileConnection(backup));
        await using var target = new SqliteConnection(DatabaseBackup.FileConnection(file));
        await source.OpenAsync(cancellationToken);
        await target.OpenAsync(cancellationToken);
        // Pages of the database of now that the backup does not need must not linger in the file.
        await using (var secure = target.CreateCommand())
        {
            secure.CommandText = "PRAGMA secure_delete=ON";
            await secure.ExecuteNonQueryAsync(cancellationToken);
        }
        await Task.Run(() => source.BackupDatabase(target), cancellationToken);
    }
}
