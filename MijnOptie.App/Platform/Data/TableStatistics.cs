using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace MijnOptie.App.Platform.Data;

/// <summary>
/// Tells an embedded database how its rows are spread. Without that it looks for a few ids by reading all rows of their organisation.
/// SQL Server does this by itself.
/// </summary>
internal sealed class TableStatistics(DataContexts contexts, IOptions<DatabaseOptions> options)
{
    // All tables that grew or shrank much since they were last looked at, not only those this connection used; a sample is enough.
    private const string Refresh = "PRAGMA optimize=0x10012";

    public async Task RefreshAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Provider != DatabaseProvider.Sqlite) return;
        foreach (var database in contexts.Databases)
        {
            await using (var context = contexts.OpenPlatformOf(database))
            {
                await context.WriteGate!.EnterAsync(context, cancellationToken); // an embedded database has a gate
                await context.Database.ExecuteSqlRawAsync(Refresh, cancellationToken);
            }
            // A connection reads them when it opens.
            await using var pooled = new SqliteConnection(database);
            SqliteConnection.ClearPool(pooled);
        }
    }
}
