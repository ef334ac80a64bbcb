using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Consent;

/// <summary>
/// The services of others that the statement of 9-11-2021 names (P26). Tag Manager and Adhese were called functional there;
/// they still wait for consent, because they are not needed for what a visitor asks for.
/// </summary>
internal static class OtherServices
{
    public static ImmutableArray<CookieEntry> All { get; } =
    [
        Service("Google Analytics", CookieProvider.Google, CookieKind.Analytical, new CookieLife.Years(2),
            "Telt bezoeken en laat zien welke pagina's gelezen worden.", "Counts visits and shows which pages are read.") with
        {
            Safeguard = new(
                "Je IP-adres wordt gemaskeerd, de gegevens worden niet gedeeld en niet samen met andere diensten van Google gebruikt.",
                "Your IP address is masked, the data is not shared and not combined with other services of Google."),
        },
        Service("Google Tag Manager", CookieProvider.Google, CookieKind.Functional, new CookieLife.Session(),
            "Zet andere diensten aan of uit op een pagina.", "Switches other services on or off on a page."),
        Service("Google DoubleClick", CookieProvider.Google, CookieKind.Marketing, new CookieLife.Months(6),
            "Laat advertenties zien en meet of ze werken.", "Shows advertisements and measures whether they work."),
        Service("Adhese", CookieProvider.Adhese, CookieKind.Functional, new CookieLife.Days(30),
            "Geeft je browser een unieke waarde en telt hoe vaak een advertentie is getoond.",
            "Gives your browser a unique value and counts how often an advertisement was shown."),
        Service("Facebook Connect", CookieProvider.Facebook, CookieKind.Marketing, new CookieLife.Months(3),
            "Verbindt je bezoek met je account bij Facebook.", "Connects your visit with your account at Facebook."),
        Service("Facebook Custom Audience", CookieProvider.Facebook, CookieKind.Marketing, new CookieLife.Months(3),
            "Laat op Facebook advertenties zien aan wie hier was.", "Shows advertisements on Facebook to whoever was here."),
        Service("Hotjar", CookieProvider.Hotjar, CookieKind.Analytical, new CookieLife.Years(1),
            "Laat zien hoe bezoekers een pagina gebruiken.", "Shows how visitors use a page.") with
        {
            Safeguard = new(
                "Alleen na toestemming, en je IP-adres wordt anoniem gemaakt.",
                "Only after consent, and your IP address is made anonymous."),
        },
    ];

    private static CookieEntry Service(string name, CookieProvider provider, CookieKind kind, CookieLife life, string dutch, string english) =>
        new(name, provider, kind, life, new DisplayName(dutch, english)) { NeedsConsent = true };
}
