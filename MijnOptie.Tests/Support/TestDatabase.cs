using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;

namespace MijnOptie.Tests.Support;

/// <summary>
/// A database of one test's own. SQLite in a file of the temporary folder, copied from one that was migrated once; or a
/// fresh database on the server that <c>MIJNOPTIE_TEST_SQLSERVER</c> names.
/// </summary>
internal sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> Template = new(MakeTemplateAsync);

    private TestDatabase(DatabaseProvider provider, string connectionString, string folder)
    {
        Provider = provider;
        Folder = folder;
        ConnectionString = connectionString;
    }

    public static string? Server => Environment.GetEnvironmentVariable("MIJNOPTIE_TEST_SQLSERVER") is { Length: > 0 } server ? server : null;

    /// <summary>Whether that server is known to have no security policies.</summary>
    public static bool WithoutPolicies => Environment.GetEnvironmentVariable("MIJNOPTIE_TEST_WITHOUT_POLICIES") == "1";

    public DatabaseProvider Provider { get; }

    public string ConnectionString { get; }

    /// <summary>A folder for what the application writes beside its database; it goes with this.</summary>
    public string Folder { get; }

    /// <summary>The file of an embedded database.</summary>
    public string File => new SqliteConnectionStringBuilder(ConnectionString).DataSource;

    public static async Task<TestDatabase> CreateAsync()
    {
        if (Server is { } server)
        {
            var name = $"mijnoptie_test_{Guid.NewGuid():N}";
            var database = new TestDatabase(DatabaseProvider.SqlServer, new SqlConnectionStringBuilder(server) { InitialCatalog = name }.ToString(), NewFolder());
            await using var context = database.OpenForSetup();
            await context.Database.MigrateAsync(TestContext.Current.CancellationToken);
            return database;
        }
        return await CreateSqliteAsync();
    }

    /// <summary>A database that is there already.</summary>
    public static TestDatabase Of(string connectionString) => new(DatabaseProvider.Sqlite, connectionString, Path.GetDirectoryName(new SqliteConnectionStringBuilder(connectionString).DataSource)!); // a full path

    public static async Task<TestDatabase> CreateSqliteAsync()
    {
        var template = await Template.Value;
        var folder = NewFolder();
        var file = Path.Combine(folder, "test.db");
        System.IO.File.Copy(template, file);
        return new TestDatabase(DatabaseProvider.Sqlite, $"Data Source={file}", folder);
    }

    public async ValueTask DisposeAsync()
    {
        if (Provider == DatabaseProvider.SqlServer)
        {
            await using var context = OpenForSetup();
            await context.Database.EnsureDeletedAsync();
        }
        else
        {
            await using var connection = new SqliteConnection(ConnectionString);
            SqliteConnection.ClearPool(connection);
        }
        Directory.Delete(Folder, recursive: true);
    }

    private static string NewFolder() => Directory.CreateTempSubdirectory("mijnoptie-test-").FullName;

    private static async Task<string> MakeTemplateAsync()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("mijnoptie-template-").FullName, "template.db");
        var builder = new DbContextOptionsBuilder<SqliteAppDbContext>();
        DatabaseProviders.UseSqlite(builder, $"Data Source={file};Pooling=False");
        await using var context = new SqliteAppDbContext(builder.UseApplicationServiceProvider(IdentitySchema.Services).Options);
        await context.Database.MigrateAsync();
        return file;
    }

    private SqlServerAppDbContext OpenForSetup()
    {
        var builder = new DbContextOptionsBuilder<SqlServerAppDbContext>();
        DatabaseProviders.UseSqlServer(builder, ConnectionString, 42, WithoutPolicies);
        return new SqlServerAppDbContext(builder.UseApplicationServiceProvider(IdentitySchema.Services).Options);
    }
}
