namespace MijnOptie.App.Services.Demo;

internal static class DemoRegistration
{
    /// <summary>The demo organisation. Only on a developer's machine: nothing of it exists anywhere else.</summary>
    public static IServiceCollection AddDemo(this IServiceCollection services, IHostEnvironment environment) =>
        environment.IsDevelopment() ? services.AddSingleton<DemoOrganisation>() : services;
}
