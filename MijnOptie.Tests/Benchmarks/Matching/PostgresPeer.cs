using Npgsql;

namespace MijnOptie.Tests.Benchmarks.Matching;

/// <summary>PostgreSQL as the benchmark's script started it, warm in memory, on both cores, with statistics.</summary>
internal sealed class PostgresPeer(NpgsqlConnection connection, PeerRows rows)
    : DatabasePeer(connection, new PeerQuery("/", "least", "greatest", "MATERIALIZED"), rows)
{
    public static async Task<PostgresPeer> OpenAsync(string address, PeerRows rows)
    {
        var connection = new NpgsqlConnection(address);
        await connection.OpenAsync();
        var peer = new PostgresPeer(connection, rows);
        await peer.FillAsync(
            "DROP SCHEMA public CASCADE; CREATE SCHEMA public; SET jit = off; SET work_mem = '512MB'; SET max_parallel_workers_per_gather = 2; SET min_parallel_table_scan_size = 0",
            "",
            "VACUUM ANALYZE");
        return peer;
    }
}
