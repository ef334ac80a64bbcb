using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Consent;

/// <summary>The cookies of Mijn-OPtIE itself. All of them are needed for what the visitor asks for, so none waits for consent.</summary>
internal static class OwnCookies
{
    public static ImmutableArray<CookieEntry> All { get; } =
    [
        Own("mijnoptie-aanmelden", new CookieLife.Days(7),
            "Vindt je formulier terug terwijl je het invult.", "Finds your form again while you fill it in."),
        Own(".AspNetCore.Antiforgery.*", new CookieLife.Session(),
            "Zorgt dat alleen jij een formulier kunt versturen dat je open hebt.", "Makes sure that only you can send a form that you have open."),
        Own(".AspNetCore.Culture", new CookieLife.Years(1),
            "Onthoudt of je Nederlands of Engels koos.", "Remembers whether you chose Dutch or English."),
        Own("mo-thema", new CookieLife.Years(1),
            "Onthoudt of je licht of donker koos.", "Remembers whether you chose light or dark."),
        Own("mo-verklaring", new CookieLife.Years(1),
            "Onthoudt welk bericht over een nieuwe verklaring je wegklikte.", "Remembers which notice of a new statement you closed."),
        Own("mijnoptie-staff", new CookieLife.Hours(10),
            "Houdt een medewerker van een organisatie ingelogd.", "Keeps a member of staff of an organisation signed in."),
        Own("mijnoptie-halfway", new CookieLife.Minutes(15),
            "Onthoudt tijdens het inloggen dat het wachtwoord klopte.", "Remembers while signing in that the password was right."),
        Own("mijnoptie-device", new CookieLife.Years(1),
            "Herkent een apparaat waarop een medewerker eerder inlogde.", "Recognises a device on which a member of staff signed in before."),
        Own("mijnoptie-bevestigen", new CookieLife.Minutes(15),
            "Bewaart de code uit een link die we je mailden, zodat die niet in het adres blijft staan.",
            "Keeps the code of a link that we mailed you, so that it does not stay in the address."),
        Own("mijnoptie-link", new CookieLife.Minutes(15),
            "Bewaart de code uit een link naar Mijn gegevens, zodat die niet in het adres blijft staan.",
            "Keeps the code of a link to My data, so that it does not stay in the address."),
        Own("mijnoptie-gegevens", new CookieLife.Minutes(30),
            "Houdt Mijn gegevens een half uur voor je open.", "Keeps My data open for you for half an hour."),
    ];

    private static CookieEntry Own(string name, CookieLife life, string dutch, string english) =>
        new(name, CookieProvider.Own, CookieKind.Functional, life, new DisplayName(dutch, english));
}
