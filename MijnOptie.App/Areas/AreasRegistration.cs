using MijnOptie.App.Areas.Demo;

namespace MijnOptie.App.Areas;

internal static class AreasRegistration
{
    /// <summary>Pages outside Blazor: signing in, and the demo on a developer's machine.</summary>
    public static IServiceCollection AddAreas(this IServiceCollection services, IHostEnvironment environment)
    {
        services.AddRazorPages(options => options.Conventions.Add(new DemoPages(environment)));
        return services;
    }
}
