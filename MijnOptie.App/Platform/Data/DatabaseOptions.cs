using System.ComponentModel.DataAnnotations;

namespace MijnOptie.App.Platform.Data;

internal enum DatabaseProvider
{
    Sqlite,
    SqlServer,
}

/// <summary>Section <c>Database</c> of the settings.</summary>
internal sealed class DatabaseOptions
{
    public const string Section = "Database";

    /// <summary>Which database the application speaks to.</summary>
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>For SQLite a relative file is taken from the data folder's parent; see <see cref="DataFolder"/>.</summary>
    [Required]
    public string ConnectionString { get; set; } = "Data Source=data/mijnoptie.db";

    /// <summary>The organisations with a database of their own: id and connection string.</summary>
    public Dictionary<string, string> Organisations { get; } = [];

    /// <summary>
    /// Says that it is known that the server has no CREATE SECURITY POLICY. Organisations are then kept apart by the filters and the
    /// save guard of the application alone. Without this, production does not start on such a server.
    /// </summary>
    public bool WithoutSecurityPolicies { get; set; }

    /// <summary>Brings the schema up to date when the application starts. Null: yes on SQLite, no on SQL Server.</summary>
    public bool? MigrateOnStart { get; set; }

    /// <summary>Most rows EF sends in one statement on SQL Server.</summary>
    [Range(1, 1000)]
    public int MaximumBatchSize { get; set; } = 42;

    public bool ShouldMigrate => MigrateOnStart ?? Provider == DatabaseProvider.Sqlite;
}
