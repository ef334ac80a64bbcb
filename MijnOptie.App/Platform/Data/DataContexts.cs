using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Data.Interceptors;
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
    private readonly TenantGuard tenantGuard = new();
    private readonly AppendOnlyGuard appendOnly = new();
    private readonly CandidateRevisions revisions = new();
    private readonly SqliteSession sqliteSession = new();
    private readonly WriteGateInterceptor gateInterceptor = new();
    private readonly WriteGateTransactionInterceptor gateTransactions = new();

    /// <summary>For rows that belong to no organisation: accounts, organisations, drafts. Tenant-owned rows stay closed.</summary>
    public AppDbContext OpenPlatform() => Open(null);

    /// <summary>For the rows of one organisation.</summary>
    public AppDbContext Open(TenantScope scope) => Open(scope.Organisation);

    private AppDbContext Open(OrganisationId? organisation)
    {
        var connection = databases.ConnectionStringFor(organisation);
        if (options.Value.Provider == DatabaseProvider.Sqlite)
        {
            var sqlite = new DbContextOptionsBuilder<SqliteAppDbContext>();
            DatabaseProviders.UseSqlite(sqlite, connection);
            sqlite.UseApplicationServiceProvider(services).AddInterceptors(tenantGuard, appendOnly, revisions, AppendOnlyQueries.Instance, sqliteSession, gateInterceptor, gateTransactions);
            return new SqliteAppDbContext(sqlite.Options, organisation?.Value) { WriteGate = writeGate };
        }
        var server = new DbContextOptionsBuilder<SqlServerAppDbContext>();
        DatabaseProviders.UseSqlServer(server, connection, options.Value.MaximumBatchSize);
        server.UseApplicationServiceProvider(services).AddInterceptors(tenantGuard, appendOnly, revisions, AppendOnlyQueries.Instance);
        return new SqlServerAppDbContext(server.Options, organisation?.Value);
    }
}
