using MijnOptie.App.Design;
using MijnOptie.App.Hr.Matches;
using MijnOptie.App.Platform.Security;
using static MudBlazor.Icons.Material;

namespace MijnOptie.App.Hr;

/// <summary>The wing of HR staff.</summary>
internal static class HrWing
{
    public static IServiceCollection AddHr(this IServiceCollection services) => services
        .AddScoped<ShowMatches>()
        .AddScoped<FindCandidates>()
        .AddScoped<FindPositions>()
        .AddSingleton<ListViews>()
        .AddSingleton<PairViews>()
        .AddNavigationItem<MatchesTexts>(MatchesQuery.Path, "Title", Outlined.SwapHoriz, 20, Roles.Hr);

    /// <summary>The front door of the wing leads to the matches.</summary>
    public static void MapHr(this IEndpointRouteBuilder endpoints) => endpoints.MapGet("/hr", () => Results.LocalRedirect(MatchesQuery.Path));
}
