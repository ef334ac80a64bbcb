using MijnOptie.App.Administration;
using MijnOptie.App.Areas;
using MijnOptie.App.Candidates;
using MijnOptie.App.Hr;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Hardening;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.PrivacyOffice;
using MijnOptie.App.Services.Access;
using MijnOptie.App.Services.Accounts;
using MijnOptie.App.Services.Audit;
using MijnOptie.App.Services.Backup;
using MijnOptie.App.Services.Circuits;
using MijnOptie.App.Services.Demo;
using MijnOptie.App.Services.Digests;
using MijnOptie.App.Services.Disclosures;
using MijnOptie.App.Services.Fields;
using MijnOptie.App.Services.Jobs;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.Matching;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.People;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.App.Services.Places;
using MijnOptie.App.Services.Retention;
using MijnOptie.App.Services.SchoolLocations;
using MijnOptie.App.Services.SigningIn;
using MijnOptie.App.Services.Statement;
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
        builder.AddHardening();
        builder.Services.AddSecurity(builder.Environment);
        builder.Services.AddTenancy();
        builder.Services.AddFields();
        builder.Services.AddSigningIn(builder.Environment);
        builder.Services.AddAudit();
        builder.Services.AddOrganisations();
        builder.Services.AddPeople();
        builder.Services.AddAccounts();
        builder.Services.AddPersonalData();
        builder.Services.AddStatement();
        builder.Services.AddAccess();
        builder.Services.AddErasure();
        builder.Services.AddBackup();
        builder.Services.AddRetention();
        builder.Services.AddPlaces(builder.Configuration);
        builder.Services.AddSchoolLocations(builder.Configuration);
        builder.Services.AddJobs();
        builder.Services.AddMail();
        builder.Services.AddDigests();
        builder.Services.AddDemo(builder.Environment);
        builder.Services.AddAreas(builder.Environment);
        builder.Services.AddCandidates();
        builder.Services.AddMatching();
        builder.Services.AddHr();
        builder.Services.AddDisclosures();
        builder.Services.AddPrivacyOffice();
        builder.Services.AddAdministration();
        builder.Services.AddShell();
        builder.Services.AddCircuits();
        return builder;
    }

    public static async Task<WebApplication> UseMijnOptieAsync(this WebApplication app)
    {
        app.Services.GetRequiredService<DatabaseInUse>().Share();
        await app.PrepareAsync();
        app.UseHardening();
        app.UseShell();
        app.UseAuthentication();
        app.UseBounds();
        app.UseAuthorization();
        app.UseCircuitDoor();
        app.MapShell();
        app.MapReadiness();
        app.MapHr();
        app.MapPrivacyOffice();
        app.MapAdministration();
        app.MapCandidates();
        app.MapRazorPages();
        if (app.Environment.IsDevelopment()) ConsoleWelcome.Announce(app);
        return app;
    }

    /// <summary>Whatever must be in the database before the first request.</summary>
    public static async Task PrepareAsync(this WebApplication app)
    {
        var stopping = app.Lifetime.ApplicationStopping;
        await app.Services.GetRequiredService<DatabaseStart>().RunAsync(stopping);
        await app.Services.GetRequiredService<OrganisationDirectory>().EnsurePoolAsync(stopping);
        await app.Services.GetRequiredService<RestoredPeople>().EraseAgainAsync(stopping);
        await app.Services.GetRequiredService<RolesAtStart>().RunAsync();
        if (app.Services.GetService<DemoOrganisation>() is { } demo) await demo.EnsureAsync(stopping);
    }
}
