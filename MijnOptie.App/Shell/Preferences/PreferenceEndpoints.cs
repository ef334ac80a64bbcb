using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Localization;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Services.Statement;

namespace MijnOptie.App.Shell;

/// <summary>Language, theme and a notice that was read, as plain links that also work without a script. They keep a preference and nothing else.</summary>
internal static class PreferenceEndpoints
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(365);

    public static string LanguageAddress(string language, string back) => $"/voorkeur/taal/{language}?terug={Uri.EscapeDataString(back)}";

    public static string ThemeAddress(string theme, string back) => $"/voorkeur/thema/{theme}?terug={Uri.EscapeDataString(back)}";

    public static string NoticeAddress(string back) => $"/voorkeur/verklaring?terug={Uri.EscapeDataString(back)}";

    public static void MapPreferences(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapGet("/voorkeur/taal/{language}", (string language, string? terug, HttpContext http) =>
        {
            CultureInfo? culture = language switch { "nl" => PageCultures.Dutch, "en" => PageCultures.English, _ => null };
            if (culture is null) return Results.NotFound();
            http.Response.Cookies.Append(CookieRequestCultureProvider.DefaultCookieName, CookieRequestCultureProvider.MakeCookieValue(new RequestCulture(culture)), Options(http));
            return Back(terug);
        });
        endpoints.MapGet("/voorkeur/thema/{theme}", (string theme, string? terug, HttpContext http) =>
        {
            if (!ThemeChoice.All.Contains(theme)) return Results.NotFound();
            if (theme == ThemeChoice.Device) http.Response.Cookies.Delete(ThemeChoice.CookieName);
            else http.Response.Cookies.Append(ThemeChoice.CookieName, theme, Options(http));
            return Back(terug);
        });
        endpoints.MapGet("/voorkeur/verklaring", (string? terug, HttpContext http, CurrentStatement statement) =>
        {
            http.Response.Cookies.Append(CurrentStatement.NoticeCookie, statement.Version.Name, Options(http));
            return Back(terug);
        });
    }

    /// <summary>Only ever to a page of our own.</summary>
    private static IResult Back(string? address) =>
        Results.LocalRedirect(address is not null && RedirectHttpResult.IsLocalUrl(address) && address.StartsWith('/') ? address : "/");

    private static CookieOptions Options(HttpContext http) => new()
    {
        MaxAge = Kept,
        HttpOnly = true,
        IsEssential = true,
        SameSite = SameSiteMode.Lax,
        Secure = http.Request.IsHttps,
        Path = "/",
    };
}
