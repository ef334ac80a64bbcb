using Microsoft.EntityFrameworkCore;

namespace MijnOptie.App.Platform.Data;

/// <summary>The log that an embedded database keeps beside its file.</summary>
internal static class WriteAheadLog
{
    /// <summary>Moves all of it into the database file and makes it empty.</summary>
    /// <returns>False when a reader was in the way; nothing is lost then.</returns>
    public static async Task<bool> EmptyAsync(AppDbContext context, CancellationToken cancellationToken)
    {
        await context.Database.OpenConnectionAsync(cancellationToken);
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        return await reader.ReadAsync(cancellationToken) && reader.GetInt32(0) == 0;
    }
}
