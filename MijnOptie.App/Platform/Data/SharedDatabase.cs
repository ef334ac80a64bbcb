using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Platform.Data;

/// <summary>All organisations in one database.</summary>
internal sealed class SharedDatabase : ITenantDatabases
{
    private readonly string connectionString;

    public SharedDatabase(IOptions<DatabaseOptions> options, IHostEnvironment environment)
    {
        connectionString = options.Value.Provider == DatabaseProvider.Sqlite
            ? Absolute(options.Value.ConnectionString, environment)
            : options.Value.ConnectionString;
    }

    public string ConnectionStringFor(OrganisationId? organisation) => connectionString;

    private static string Absolute(string configured, IHostEnvironment environment)
    {
        var builder = new SqliteConnectionStringBuilder(configured);
        if (builder.DataSource.Length == 0 || builder.DataSource == ":memory:" || builder.Mode == SqliteOpenMode.Memory) return configured;
        builder.DataSource = Path.GetFullPath(builder.DataSource, DataFolder.Root(environment));
        Directory.CreateDirectory(Path.GetDirectoryName(builder.DataSource)!); // a full path to a file always has a folder
        return builder.ToString();
    }
}
