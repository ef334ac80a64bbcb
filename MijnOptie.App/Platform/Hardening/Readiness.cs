using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace MijnOptie.App.Platform.Hardening;

/// <summary>
/// Whether this instance is ready for visitors, and which layers of protection stand. It names states and nothing else: no
/// versions, no addresses, no messages of faults.
/// </summary>
internal static class Readiness
{
    public const string Address = "/gereed";

    public static IServiceCollection AddReadiness(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<DatabaseReadiness>("database")
            .AddCheck<WallReadiness>("walls")
            .AddCheck<KeyReadiness>("keys");
        return services;
    }

    public static void MapReadiness(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapHealthChecks(Address, new HealthCheckOptions { ResponseWriter = WriteAsync });

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        var answer = report.Entries.ToDictionary(entry => entry.Key, entry => entry.Value.Description ?? "unknown");
        answer["status"] = report.Status == HealthStatus.Unhealthy ? "not-ready" : "ready";
        return context.Response.WriteAsync(JsonSerializer.Serialize(answer), context.RequestAborted);
    }
}
