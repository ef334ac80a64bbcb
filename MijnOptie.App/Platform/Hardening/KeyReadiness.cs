using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace MijnOptie.App.Platform.Hardening;

/// <summary>Whether the keys behind cookies and forms lie encrypted in the database.</summary>
internal sealed class KeyReadiness(IOptions<KeyOptions> options) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(options.Value.IsEncrypted ? HealthCheckResult.Healthy("encrypted") : HealthCheckResult.Degraded("open"));
}
