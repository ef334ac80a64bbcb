using DuckDB.NET.Data;

namespace MijnOptie.Tests.Benchmarks.Matching;

/// <summary>DuckDB in memory, on both cores. It scans and hashes columns; further indexes would not be used.</summary>
internal sealed class DuckPeer(DuckDBConnection connection, PeerRows rows)
    : DatabasePeer(connection, new PeerQuery("//", "least", "greatest", "MATERIALIZED"), rows)
{
    public static async Task<DuckPeer> OpenAsync(PeerRows rows)
    {
        var connection = new DuckDBConnection("Data Source=:memory:");
        await connection.OpenAsync();
        var peer = new DuckPeer(connection, rows);
        await peer.FillAsync("SET threads = 2; SET memory_limit = '6GB'; SET preserve_insertion_order = false", "", "ANALYZE");
        return peer;
    }
}
