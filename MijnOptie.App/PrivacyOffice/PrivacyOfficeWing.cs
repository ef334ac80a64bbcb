using MijnOptie.App.Design;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.PrivacyOffice.Breaches;
using MijnOptie.App.PrivacyOffice.Deletions;
using MijnOptie.App.PrivacyOffice.Disclosures;
using MijnOptie.App.PrivacyOffice.Overview;
using MijnOptie.App.PrivacyOffice.Processors;
using MijnOptie.App.PrivacyOffice.Register;
using MijnOptie.App.PrivacyOffice.Retention;
using MijnOptie.App.PrivacyOffice.Statement;
using MijnOptie.App.Services.Digests;
using static MudBlazor.Icons.Material;

namespace MijnOptie.App.PrivacyOffice;

/// <summary>The wing of the privacy officer.</summary>
internal static class PrivacyOfficeWing
{
    public static IServiceCollection AddPrivacyOffice(this IServiceCollection services) => services
        .AddScoped<ShowOffice>()
        .AddNavigationItem<PrivacyOfficeTexts>("/fg", "Office.Title", Outlined.Dashboard, 10, Roles.PrivacyOfficer)
        .AddSingleton<RegisterFiles>()
        .AddNavigationItem<PrivacyOfficeTexts>("/fg/register", "Register.Title", Outlined.ListAlt, 20, Roles.PrivacyOfficer)
        .AddScoped<ShowCalendar>()
        .AddScoped<HoldDesk>()
        .AddDigestPart<HoldDigest>()
        .AddNavigationItem<PrivacyOfficeTexts>("/fg/bewaren", "Calendar.Title", Outlined.EventAvailable, 30, Roles.PrivacyOfficer)
        .AddScoped<ProcessorDesk>()
        .AddNavigationItem<PrivacyOfficeTexts>("/fg/verwerkers", "Processors.Title", Outlined.Handshake, 40, Roles.PrivacyOfficer)
        .AddScoped<DisclosureDesk>()
        .AddNavigationItem<PrivacyOfficeTexts>("/fg/verstrekkingen", "Disclosures.Title", Outlined.CallMade, 50, Roles.PrivacyOfficer)
        .AddScoped<BreachDesk>()
        .AddDigestPart<BreachDigest>()
        .AddNavigationItem<PrivacyOfficeTexts>("/fg/datalekken", "Breaches.Title", Outlined.GppMaybe, 60, Roles.PrivacyOfficer)
        .AddScoped<ShowDeletions>()
        .AddNavigationItem<PrivacyOfficeTexts>("/fg/verwijderd", "Deletions.Title", Outlined.DeleteOutline, 70, Roles.PrivacyOfficer)
        .AddScoped<ShowStatementVersions>()
        .AddNavigationItem<PrivacyOfficeTexts>("/fg/verklaring", "Statement.Title", Outlined.Description, 80, Roles.PrivacyOfficer);

    /// <summary>The register as a file.</summary>
    public static void MapPrivacyOffice(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/fg/register.csv", (RegisterFiles files) => Results.File(files.Csv(), "text/csv", "verwerkingsregister.csv")).RequireAuthorization(Roles.PrivacyOfficer);
        endpoints.MapGet("/fg/register.json", (RegisterFiles files) => Results.File(files.Json(), "application/json", "verwerkingsregister.json")).RequireAuthorization(Roles.PrivacyOfficer);
    }
}
