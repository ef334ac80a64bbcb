using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace MijnOptie.App.Platform.Data.Walls;

/// <summary>
/// Whether the database itself keeps organisations apart. On SQL Server it must; where it cannot, the settings have to say that
/// this is known, or production does not start.
/// </summary>
internal sealed partial class TenantPolicies(
    DataContexts contexts, IStandingPolicies standing, IOptions<DatabaseOptions> options, IHostEnvironment environment, ILogger<TenantPolicies> logger)
{
    /// <summary>Raises what is missing when the application looks after the schema, and refuses to go on without it in production.</summary>
    /// <exception cref="WallsMissingException">A table stands open, and the settings do not say that this is known.</exception>
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Provider != DatabaseProvider.SqlServer) return;
        foreach (var database in contexts.Databases)
        {
            var open = await OpenTablesAsync(database, cancellationToken);
            if (open.Count > 0 && options.Value is { ShouldMigrate: true, WithoutSecurityPolicies: false })
            {
                await using (var context = contexts.OpenPlatformOf(database)) await standing.RaiseAsync(context, open, cancellationToken);
                open = await OpenTablesAsync(database, cancellationToken);
            }
            if (open.Count == 0) continue;
            if (environment.IsProduction() && !options.Value.WithoutSecurityPolicies) throw new WallsMissingException(open);
            LogOpen(open.Count);
        }
    }

    public async Task<WallState> StateAsync(CancellationToken cancellationToken)
    {
        if (options.Value.Provider != DatabaseProvider.SqlServer) return WallState.NotOnThisDatabase;
        foreach (var database in contexts.Databases)
        {
            if ((await OpenTablesAsync(database, cancellationToken)).Count > 0) return WallState.Absent;
        }
        return WallState.Present;
    }

    /// <summary>The tables with rows of organisations that no policy of the database protects.</summary>
    private async Task<IReadOnlyList<string>> OpenTablesAsync(string database, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatformOf(database);
        var protectedNow = await standing.FindAsync(context, cancellationToken);
        return [.. TenantTables(context).Except(protectedNow, StringComparer.OrdinalIgnoreCase).Order(StringComparer.Ordinal)];
    }

    private static string[] TenantTables(AppDbContext context) =>
        [.. context.Model.GetEntityTypes().Where(e => typeof(ITenantOwned).IsAssignableFrom(e.ClrType)).Select(e => e.GetTableName()).OfType<string>().Distinct()];

    [LoggerMessage(EventId = 5201, Level = LogLevel.Warning,
        Message = "The database does not keep organisations apart by itself: {Count} tables have no security policy. The filters and the save guard of the application do.")]
    private partial void LogOpen(int count);
}
