using System.Reflection;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Services.Jobs;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.Architecture.Isolation;

/// <summary>Finds everything that could reach rows of organisations, by reflection and from the routes of the running application.</summary>
internal static class ThingsToTry
{
    private static readonly Type[] Types = typeof(MijnOptie.App.MijnOptieApplication).Assembly.GetTypes();

    /// <summary>Every public method of everything that asks who is at work, and of everything that calls itself a handler.</summary>
    public static IReadOnlyList<string> Handlers { get; } =
    [
        .. Types.Where(type => type is { IsClass: true, IsAbstract: false } && type.DeclaringType is null && IsHandler(type))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(method => typeof(Task).IsAssignableFrom(method.ReturnType) || method.ReturnType.Name.StartsWith("ValueTask", StringComparison.Ordinal))
                .Select(method => $"{type.Name}.{method.Name}"))
            .Distinct().Order(StringComparer.Ordinal),
    ];

    public static IReadOnlyList<string> Jobs { get; } =
        [.. Types.Where(type => type is { IsClass: true, IsAbstract: false } && typeof(IJobWork).IsAssignableFrom(type)).Select(type => type.Name).Order(StringComparer.Ordinal)];

    /// <summary>Every route of the running application that is not a file or the plumbing of the framework.</summary>
    public static IReadOnlyList<RouteEndpoint> Routes(TestApp app) =>
    [
        .. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Where(endpoint => !AddressOf(endpoint).StartsWith("/_", StringComparison.Ordinal)),
    ];

    /// <summary>"/hr/plekken/{Id:guid}".</summary>
    public static string AddressOf(RouteEndpoint endpoint) => $"/{endpoint.RoutePattern.RawText?.TrimStart('/')}";

    /// <summary>A route that names something in its address, or an endpoint that takes more than a question.</summary>
    public static bool IsAimed(RouteEndpoint endpoint) => endpoint.RoutePattern.Parameters.Any(p => !p.IsCatchAll)
        || (endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is null
            && endpoint.Metadata.GetMetadata<PageActionDescriptor>() is null
            && endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Any(m => m is not ("GET" or "HEAD")) == true);

    private static bool IsHandler(Type type) => type != typeof(CurrentStaff)
        && (type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance).Any(c => c.GetParameters().Any(p => p.ParameterType == typeof(CurrentStaff)))
            || (type.Namespace?.StartsWith("MijnOptie.App.Services", StringComparison.Ordinal) == false && type.GetMethod("HandleAsync") is not null));
}
