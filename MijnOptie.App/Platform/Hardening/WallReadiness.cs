using System.Data.Common;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using MijnOptie.App.Platform.Data.Walls;

namespace MijnOptie.App.Platform.Hardening;

/// <summary>Whether the database itself keeps organisations apart, beside the application.</summary>
internal sealed class WallReadiness(TenantPolicies policies) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            return await policies.StateAsync(cancellationToken) switch
            {
                WallState.Present => HealthCheckResult.Healthy("present"),
                WallState.NotOnThisDatabase => HealthCheckResult.Healthy("not-on-this-database"),
                _ => HealthCheckResult.Degraded("absent"),
            };
        }
        catch (DbException)
        {
            return HealthCheckResult.Unhealthy("unknown");
        }
    }
}
