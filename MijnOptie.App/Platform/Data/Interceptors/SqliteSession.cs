using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace MijnOptie.App.Platform.Data.Interceptors;

/// <summary>
/// Settings that SQLite forgets with each connection. A busy database is waited for inside SQLite itself: the provider's
/// own retry sleeps 150 ms at a time. Erased rows are overwritten, so that nothing of a person stays in free pages.
/// </summary>
internal sealed class SqliteSession : DbConnectionInterceptor
{
    private const string Settings =
        "PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Settings;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Settings;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
