using Microsoft.Data.Sqlite;

namespace MijnOptie.App.Services.Backup;

/// <summary>Looks whether a file is a sound database of this application.</summary>
internal static class SqliteFile
{
    /// <returns>What is wrong, as a short word for an operator; null when nothing is.</returns>
    public static async Task<string?> FaultAsync(string file, CancellationToken cancellationToken)
    {
        if (!File.Exists(file)) return "not-found";
        try
        {
            await using var connection = new SqliteConnection(
                new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
            await connection.OpenAsync(cancellationToken);
            if (await ScalarAsync(connection, "PRAGMA integrity_check(1)", cancellationToken) is not "ok") return "damaged";
            return await ScalarAsync(connection, "SELECT COUNT(*) FROM sqlite_master WHERE name IN ('__EFMigrationsHistory', 'Candidates', 'Organisations')", cancellationToken) is 3L
                ? null
                : "not-of-this-application";
        }
        catch (SqliteException)
        {
            return "no-database";
        }
    }

    private static async Task<object?> ScalarAsync(SqliteConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(cancellationToken);
    }
}
