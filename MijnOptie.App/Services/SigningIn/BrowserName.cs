using Microsoft.Extensions.Localization;

namespace MijnOptie.App.Services.SigningIn;

/// <summary>A device in words, from what the browser says of itself: "Chrome op Windows". It says, we do not know.</summary>
internal sealed class BrowserName(IStringLocalizer<SigningInTexts> texts)
{
    // The first that fits: many browsers also name the ones below them.
    private static readonly (string Sign, string Name)[] Browsers =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Vivaldi", "Vivaldi"), ("Firefox/", "Firefox"), ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] Systems =
    [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("CrOS", "ChromeOS"), ("Windows", "Windows"), ("Macintosh", "Mac"), ("Linux", "Linux"),
    ];

    public string Of(string? userAgent) => (Find(Browsers, userAgent), Find(Systems, userAgent)) switch
    {
        ({ } browser, { } system) => texts["Device", browser, system],
        ({ } browser, null) => browser,
        (null, { } system) => system,
        _ => texts["Device.Unknown"],
    };

    private static string? Find((string Sign, string Name)[] known, string? userAgent) =>
        userAgent is null ? null : known.FirstOrDefault(k => userAgent.Contains(k.Sign, StringComparison.Ordinal)).Name;
}
