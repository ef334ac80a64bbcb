using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using MijnOptie.App.Platform.Data;

namespace MijnOptie.App.Platform.Hardening;

/// <summary>The databases answer, and their schema is the one this version needs.</summary>
internal sealed class DatabaseReadiness(DataContexts contexts) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            foreach (var database in contexts.Databases)
            {
                await using var data = contexts.OpenPlatformOf(database);
                if ((await data.Database.GetPendingMigrationsAsync(cancellationToken)).Any()) return HealthCheckResult.Unhealthy("behind");
            }
            return HealthCheckResult.Healthy("ready");
        }
        catch (DbException)
        {
            return HealthCheckResult.Unhealthy("absent");
        }
    }
}
