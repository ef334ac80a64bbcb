using MijnOptie.App.Design;
using MijnOptie.App.Hr.Admission;
using MijnOptie.App.Hr.Imports;
using MijnOptie.App.Hr.Imports.Planning;
using MijnOptie.App.Hr.Locations;
using MijnOptie.App.Hr.Matches;
using MijnOptie.App.Hr.Positions;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Digests;
using MijnOptie.App.Services.Fields;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.App.Services.SchoolLocations;
using static MudBlazor.Icons.Material;

namespace MijnOptie.App.Hr;

/// <summary>The wing of HR staff.</summary>
internal static class HrWing
{
    public static IServiceCollection AddHr(this IServiceCollection services) => services
        .AddScoped<ShowMatches>()
        .AddScoped<SaveWeights>()
        .AddScoped<FindCandidates>()
        .AddScoped<FindPositions>()
        .AddSingleton<AgedWords>()
        .AddSingleton<ListViews>()
        .AddSingleton<PairViews>()
        .AddDigestPart<PossibilitiesDigest>()
        .AddNavigationItem<MatchesTexts>(MatchesQuery.Path, "Title", Outlined.SwapHoriz, 20, Roles.Hr)
        .AddErrorTexts<ImportsTexts>()
        .AddErrorTexts<SchoolLocationsTexts>()
        .AddSingleton<AdmissionMails>()
        .AddScoped<ListNewcomers>()
        .AddScoped<AdmitNewcomers>()
        .AddScoped<RefuseNewcomers>()
        .AddDigestPart<WaitingDigest>()
        .AddErrorTexts<AdmissionTexts>()
        .AddNavigationItem<AdmissionTexts, WaitingCount>(AdmissionPage.Path, "Nav", Outlined.HowToReg, 25, Roles.Hr)
        .AddScoped<PositionChoicesQuery>()
        .AddScoped<ListPositions>()
        .AddScoped<EditPosition>()
        .AddNavigationItem<PositionsTexts>(PositionAddresses.List, "Title", Outlined.WorkOutline, 30, Roles.Hr)
        .AddScoped<ListLocations>()
        .AddScoped<EditLocation>()
        .AddNavigationItem<LocationsTexts>(LocationAddresses.List, "Title", Outlined.LocationOn, 40, Roles.Hr)
        .AddSingleton<PendingImports>()
        .AddCandidateTrace<ImportTrace>()
        .AddScoped<PreviewImport>()
        .AddScoped<PreviewSchoolLocations>()
        .AddScoped<ApplyImport>()
        .AddScoped<WaitingImport>()
        .AddNavigationItem<ImportsTexts>(ImportEndpoints.Page, "Page.Title", Outlined.UploadFile, 90, Roles.Hr);

    /// <summary>The front door of the wing leads to the matches.</summary>
    public static void MapHr(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/hr", () => Results.LocalRedirect(MatchesQuery.Path));
        ImportEndpoints.Map(endpoints);
    }
}
