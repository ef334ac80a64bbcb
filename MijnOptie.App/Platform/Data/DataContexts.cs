using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Data.Interceptors;
using MijnOptie.App.Platform.Data.Walls;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Platform.Data;

/// <summary>Opens a context for one operation. The caller disposes it.</summary>
internal sealed class DataContexts(
    IOptions<DatabaseOptions> options,
    ITenantDatabases databases,
    SqliteWriteGate writeGate,
    IServiceProvider services)
{
    private readonly IInterceptor[] others = [.. services.GetServices<IInterceptor>()];
    private readonly TenantGuard tenantGuard = new();
    private readonly TenantSession tenantSession = new();
    private readonly AppendOnlyGuard appendOnly = new();
    private readonly CandidateRevisions revisions = new();
    private readonly SqliteSession sqliteSession = new();
    private readonly WriteGateInterceptor gateInterceptor = new();
    private readonly WriteGateTransactionInterceptor gateTransactions = new();

    /// <summary>Every database there is, the shared one first.</summary>
    public IReadOnlyList<string> Databases { get; } = [.. new[] { databases.Shared }.Concat(databases.Own.Values).Distinct()];

    /// <summary>Which of the <see cref="Databases"/> holds the rows of an organisation.</summary>
    public string DatabaseOf(OrganisationId organisation) => databases.ConnectionStringFor(organisation);

    /// <summary>Whether the rows of an organisation lie apart from the shared ones.</summary>
    public bool HasOwnDatabase(OrganisationId organisation) => DatabaseOf(organisation) != databases.Shared;

    /// <summary>For rows that belong to no organisation: accounts, organisations, drafts. Tenant-owned rows stay closed.</summary>
    public AppDbContext OpenPlatform() => Open(databases.Shared, null);

    /// <summary>The same in one of the <see cref="Databases"/>.</summary>
    public AppDbContext OpenPlatformOf(string database) => Open(database, null);

    /// <summary>For the rows of one organisation.</summary>
    public AppDbContext Open(TenantScope scope) => Open(databases.ConnectionStringFor(scope.Organisation), scope.Organisation);

    private AppDbContext Open(string connection, OrganisationId? organisation)
    {
        if (options.Value.Provider == DatabaseProvider.Sqlite)
        {
            var sqlite = new DbContextOptionsBuilder<SqliteAppDbContext>();
            DatabaseProviders.UseSqlite(sqlite, connection);
            sqlite.UseApplicationServiceProvider(services)
                .AddInterceptors(tenantGuard, appendOnly, revisions, AppendOnlyQueries.Instance, sqliteSession, gateInterceptor, gateTransactions)
                .AddInterceptors(others);
            return new SqliteAppDbContext(sqlite.Options, organisation?.Value) { WriteGate = writeGate };
        }
        var server = new DbContextOptionsBuilder<SqlServerAppDbContext>();
        DatabaseProviders.UseSqlServer(server, connection, options.Value.MaximumBatchSize, options.Value.WithoutSecurityPolicies);
        server.UseApplicationServiceProvider(services).AddInterceptors(tenantGuard, appendOnly, revisions, AppendOnlyQueries.Instance).AddInterceptors(others);
        if (!options.Value.WithoutSecurityPolicies) server.AddInterceptors(tenantSession);
        return new SqlServerAppDbContext(server.Options, organisation?.Value);
    }
}
