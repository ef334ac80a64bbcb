using Microsoft.Extensions.DependencyInjection.Extensions;

namespace MijnOptie.App.Design;

internal static class DesignRegistration
{
    public static IServiceCollection AddDesign(this IServiceCollection services)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddScoped<Toasts>();
        return services;
    }
}
