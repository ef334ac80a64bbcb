using System.Data.Common;
using System.Globalization;

namespace MijnOptie.Tests.Benchmarks.Matching;

/// <summary>A database that answers with one query.</summary>
internal abstract class DatabasePeer(DbConnection connection, PeerQuery query, PeerRows rows) : IPeer
{
    private readonly string text = query.Text(rows.Pricing);

    protected DbConnection Connection => connection;

    public async Task<Found[]> AskAsync()
    {
        await using var command = connection.CreateCommand();
        command.CommandText = text;
        command.CommandTimeout = 0;
        await using var reader = await command.ExecuteReaderAsync();
        var found = new List<Found>();
        while (await reader.ReadAsync())
        {
            found.Add(new Found(Number(reader, 0), Number(reader, 1), Number(reader, 2), Number(reader, 3)));
        }
        return [.. found];
    }

    public async ValueTask DisposeAsync()
    {
        await connection.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected async Task FillAsync(string before, string suffix, string after)
    {
        await RunAsync(before);
        foreach (var table in PeerQuery.Tables) await RunAsync(table + (table.Contains("PRIMARY KEY (", StringComparison.Ordinal) ? suffix : ""));
        foreach (var (table, contents) in PeerQuery.Contents(rows))
        {
            foreach (var some in contents.Chunk(500))
            {
                await RunAsync($"INSERT INTO {table} VALUES {string.Join(',', some.Select(row => $"({string.Join(',', row.Select(number => number.ToString(CultureInfo.InvariantCulture)))})"))}");
            }
        }
        foreach (var index in PeerQuery.Indexes) await RunAsync(index);
        await RunAsync(after);
    }

    protected async Task RunAsync(string text)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // our own numbers
        command.CommandText = text;
#pragma warning restore CA2100
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }

    private static int Number(DbDataReader reader, int at) => Convert.ToInt32(reader.GetValue(at), CultureInfo.InvariantCulture);
}
