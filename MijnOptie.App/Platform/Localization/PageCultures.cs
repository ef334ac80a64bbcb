using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;

namespace MijnOptie.App.Platform.Localization;

/// <summary>Dutch first, English by a person's own choice. The language of the browser decides nothing.</summary>
internal static class PageCultures
{
    public static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl-NL");

    public static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    public static bool IsDutch => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "nl";

    public static void Configure(RequestLocalizationOptions options)
    {
        options.DefaultRequestCulture = new RequestCulture(Dutch);
        options.SupportedCultures = [Dutch, English];
        options.SupportedUICultures = [Dutch, English];
        options.RequestCultureProviders = [new CookieRequestCultureProvider()];
        options.ApplyCurrentCultureToResponseHeaders = true;
    }
}
