using MudBlazor;

namespace MijnOptie.App.Platform.Localization;

internal static class LocalizationRegistration
{
    public static IServiceCollection AddPageLocalization(this IServiceCollection services)
    {
        services.AddLocalization();
        services.AddRequestLocalization(PageCultures.Configure);
        services.AddSingleton<Formats>();
        services.AddTransient<MudLocalizer, DutchMudLocalizer>();
        return services;
    }
}
