using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Platform.Data;

/// <summary>One database for all, except for the organisations that the settings give a database of their own.</summary>
internal sealed class TenantDatabases : ITenantDatabases
{
    private readonly string shared;
    private readonly Dictionary<OrganisationId, string> own;

    public TenantDatabases(IOptions<DatabaseOptions> options, IHostEnvironment environment)
    {
        string Complete(string connection) => options.Value.Provider == DatabaseProvider.Sqlite ? Absolute(connection, environment) : connection;
        shared = Complete(options.Value.ConnectionString);
        own = options.Value.Organisations.ToDictionary(pair => IdOf(pair.Key), pair => Complete(pair.Value));
    }

    public string Shared => shared;

    public IReadOnlyDictionary<OrganisationId, string> Own => own;

    public string ConnectionStringFor(OrganisationId? organisation) =>
        organisation is { } id && own.TryGetValue(id, out var connection) ? connection : shared;

    private static OrganisationId IdOf(string key) => Guid.TryParse(key, out var id)
        ? new OrganisationId(id)
        : throw new InvalidOperationException($"{DatabaseOptions.Section}:{nameof(DatabaseOptions.Organisations)}: '{key}' is no id of an organisation.");

    private static string Absolute(string configured, IHostEnvironment environment)
    {
        var builder = new SqliteConnectionStringBuilder(configured);
        if (builder.DataSource.Length == 0 || builder.DataSource == ":memory:" || builder.Mode == SqliteOpenMode.Memory) return configured;
        builder.DataSource = Path.GetFullPath(builder.DataSource, DataFolder.Root(environment));
        Directory.CreateDirectory(Path.GetDirectoryName(builder.DataSource)!); // a full path to a file always has a folder
        return builder.ToString();
    }
}
