using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Http.HttpResults;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Shell.Gallery;
using MudBlazor.Services;

namespace MijnOptie.App.Shell;

/// <summary>The frame in which the wings stand.</summary>
internal static class ShellRegistration
{
    public static IServiceCollection AddShell(this IServiceCollection services)
    {
        // What a page shows travels with its first message: a list of a hundred rows with an open pair is over the usual 32 KB.
        services.AddRazorComponents().AddInteractiveServerComponents().AddHubOptions(options => options.MaximumReceiveMessageSize = 256 * 1024);
        services.AddAuthorization();
        services.AddCascadingAuthenticationState();
        services.AddAntiforgery();
        services.AddMudServices();
        services.AddPageLocalization();
        services.AddDesign();
        return services;
    }

    /// <summary>
    /// Fault pages and language come before all else: call this after building the application, before whatever signs
    /// people in. <see cref="MapShell"/> calls it when nobody did.
    /// </summary>
    public static WebApplication UseShell(this WebApplication app)
    {
        const string done = "MijnOptie.Shell.Used";
        IApplicationBuilder pipeline = app;
        if (!pipeline.Properties.TryAdd(done, true)) return app;
        app.UseRequestLocalization();
        app.UseFaultPages();
        return app;
    }

    /// <summary>Static files, the pages, and the choice of language and theme.</summary>
    public static WebApplication MapShell(this WebApplication app)
    {
        app.UseShell();
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapPreferences();
        app.MapGet("/werkruimte", (HttpContext http, IEnumerable<NavigationItem> items) =>
            Results.LocalRedirect(StaffNavigation.NavigationFor(items, http.User).FirstOrDefault()?.Address ?? "/"));
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(live => live.ContentSecurityFrameAncestorsPolicy = null); // every answer has its own
        if (app.Environment.IsDevelopment())
        {
            app.MapGet("/dev/onderdelen", () => new RazorComponentResult<GalleryDocument>());
            app.MapGet("/dev/werkruimte", () => new RazorComponentResult<StaffGalleryDocument>());
        }

        return app;
    }
}
