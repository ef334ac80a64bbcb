using Microsoft.Data.Sqlite;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.PersonalData;

namespace MijnOptie.App.Services.Backup;

/// <summary>
/// Puts a backup of an embedded database back, with no application running on it, and erases again whoever had been erased since it was made.
/// </summary>
internal sealed class DatabaseRestore(
    DataContexts contexts, OrganisationDirectory organisations, ITenantDatabases databases, DatabaseInUse inUse, DatabaseStart start, TombstoneFile file, Tombstones tombstones, DeletionLog log, RestoredPeople restored)
{
    public async Task<RestoreOutcome> RunAsync(string backup, CancellationToken cancellationToken)
    {
        using var alone = inUse.TakeAlone();
        if (alone is null) return new RestoreOutcome.Running();
        if (await SqliteFile.FaultAsync(backup, cancellationToken) is { } fault) return new RestoreOutcome.Unsound(fault);
        await RememberAsync(cancellationToken);
        await PutBackAsync(backup, cancellationToken);
        await start.MigrateAsync(cancellationToken);
        var erased = await restored.EraseAgainAsync(cancellationToken);
        await using var context = contexts.OpenPlatform();
        await WriteAheadLog.EmptyAsync(context, cancellationToken);
        return new RestoreOutcome.Done(erased);
    }

    // What the database of now knows of erasures must be in the file before that database goes. A lost one has nothing to tell.
    private async Task RememberAsync(CancellationToken cancellationToken)
    {
        if (await SqliteFile.FaultAsync(new SqliteConnectionStringBuilder(databases.ConnectionStringFor(null)).DataSource, cancellationToken) is not null) return;
        await start.MigrateAsync(cancellationToken);
        var known = (await file.ReadAsync(cancellationToken)).ToLookup(t => t.Organisation);
        foreach (var organisation in await organisations.EveryoneAsync(cancellationToken))
        {
            var scope = TenantScope.For(organisation.Id);
            await log.LevelAsync(scope, cancellationToken);
            await tombstones.LevelAsync(scope, [.. known[organisation.Id]], cancellationToken);
        }
    }

    private async Task PutBackAsync(string backup, CancellationToken cancellationToken)
    {
        SqliteConnection.ClearAllPools();
        await using var source = new SqliteConnection(DatabaseBackup.FileConnection(backup));
        await using var target = new SqliteConnection(DatabaseBackup.FileConnection(new SqliteConnectionStringBuilder(databases.ConnectionStringFor(null)).DataSource));
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
