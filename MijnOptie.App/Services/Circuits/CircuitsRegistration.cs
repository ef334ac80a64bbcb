using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace MijnOptie.App.Services.Circuits;

internal static class CircuitsRegistration
{
    /// <summary>Watch over live pages. Call it after whatever adds the pages themselves.</summary>
    public static IServiceCollection AddCircuits(this IServiceCollection services)
    {
        services.AddOptions<CircuitLimits>().BindConfiguration(CircuitLimits.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<OpenCircuits>();
        services.AddSingleton<StaffPace>();
        services.AddScoped<StaffAuthentication>();
        services.Replace(ServiceDescriptor.Scoped<AuthenticationStateProvider>(provider => provider.GetRequiredService<StaffAuthentication>()));
        services.AddScoped<CircuitHandler, CircuitRegister>();
        services.AddScoped<CircuitHandler, CircuitPace>();
        return services;
    }

    public static WebApplication UseCircuitDoor(this WebApplication app)
    {
        app.UseMiddleware<CircuitDoor>();
        return app;
    }
}
