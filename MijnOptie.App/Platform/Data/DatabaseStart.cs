using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Data.Walls;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Platform.Data;

/// <summary>Brings the schema up to date before the application answers its first request.</summary>
internal sealed partial class DatabaseStart(
    DataContexts contexts, ITenantDatabases databases, TenantPolicies policies, TableStatistics statistics, IOptions<DatabaseOptions> options, ILogger<DatabaseStart> logger)
{
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        if (options.Value.ShouldMigrate) await MigrateAsync(cancellationToken);
        await policies.EnsureAsync(cancellationToken);
        await CopyOrganisationsAsync(cancellationToken);
        await statistics.RefreshAsync(cancellationToken);
    }

    /// <summary>Brings it up to date, whatever the settings say.</summary>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        foreach (var database in contexts.Databases)
        {
            await using var context = contexts.OpenPlatformOf(database);
            var pending = (await context.Database.GetPendingMigrationsAsync(cancellationToken)).Count();
            await context.Database.MigrateAsync(cancellationToken);
            LogReady(options.Value.Provider, pending);
        }
    }

    // Rows of an organisation point at the organisation, so its own database holds a copy of that row.
    private async Task CopyOrganisationsAsync(CancellationToken cancellationToken)
    {
        if (databases.Own.Count == 0) return;
        await using var shared = contexts.OpenPlatform();
        foreach (var id in databases.Own.Keys)
        {
            if (await shared.Organisations.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id.Value, cancellationToken) is not { } organisation) continue;
            await using var own = contexts.Open(TenantScope.For(id));
            if (await own.Organisations.SingleOrDefaultAsync(o => o.Id == id.Value, cancellationToken) is { } copy) own.Entry(copy).CurrentValues.SetValues(organisation);
            else own.Add(organisation);
            await own.SaveChangesAsync(cancellationToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Database {Provider} is ready, {Applied} migrations applied")]
    private partial void LogReady(DatabaseProvider provider, int applied);
}
