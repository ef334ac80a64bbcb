using MijnOptie.App.Candidates;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.People;
using MijnOptie.App.Services.Places;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.App.Shell;

namespace MijnOptie.App;

/// <summary>The whole application, put together. The tests start the very same one.</summary>
internal static class MijnOptieApplication
{
    public static WebApplicationBuilder AddMijnOptie(this WebApplicationBuilder builder)
    {
        SettingsFile.Insert(builder.Configuration);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddData();
        builder.Services.AddSecurity(builder.Environment);
        builder.Services.AddTenancy();
        builder.Services.AddOrganisations();
        builder.Services.AddPeople();
        builder.Services.AddPlaces(builder.Configuration);
        builder.Services.AddCandidates();
        builder.Services.AddShell();
        return builder;
    }

    public static async Task<WebApplication> UseMijnOptieAsync(this WebApplication app)
    {
        await app.Services.GetRequiredService<DatabaseStart>().RunAsync(app.Lifetime.ApplicationStopping);
        await app.Services.GetRequiredService<OrganisationDirectory>().EnsurePoolAsync(app.Lifetime.ApplicationStopping);
        app.UseShell();
        app.UseAuthentication();
        app.UseAuthorization();
        app.MapShell();
        app.MapRazorPages();
        return app;
    }
}
