using Microsoft.Data.Sqlite;

namespace MijnOptie.Tests.Benchmarks.Matching;

/// <summary>SQLite in memory, its composite keys clustered, with statistics.</summary>
internal sealed class SqlitePeer(SqliteConnection connection, PeerRows rows)
    : DatabasePeer(connection, new PeerQuery("/", "min", "max", "MATERIALIZED"), rows)
{
    public static async Task<SqlitePeer> OpenAsync(PeerRows rows)
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        var peer = new SqlitePeer(connection, rows);
        await peer.FillAsync("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-524288; PRAGMA threads=2", " WITHOUT ROWID", "ANALYZE");
        return peer;
    }
}
