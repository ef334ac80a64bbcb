using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Consent;

/// <summary>
/// The cookies of Mijn-OPtIE itself, as a browser knows them. All of them are needed for what the visitor asks for, so none waits for consent.
/// <c>__Host-</c> is for the whole site, <c>__Secure-</c> for the pages of one part of it.
/// </summary>
internal static class OwnCookies
{
    public static ImmutableArray<CookieEntry> All { get; } =
    [
        Own("__Secure-mijnoptie-aanmelden", new CookieLife.Days(7),
            "Vindt je formulier terug terwijl je het invult.", "Finds your form again while you fill it in."),
        Own("__Host-mijnoptie-form", new CookieLife.Session(),
            "Zorgt dat alleen jij een formulier kunt versturen dat je open hebt.", "Makes sure that only you can send a form that you have open."),
        Own("__Host-.AspNetCore.Culture", new CookieLife.Years(1),
            "Onthoudt of je Nederlands of Engels koos.", "Remembers whether you chose Dutch or English."),
        Own("__Host-mo-thema", new CookieLife.Years(1),
            "Onthoudt of je licht of donker koos.", "Remembers whether you chose light or dark."),
        Own("__Host-mo-verklaring", new CookieLife.Years(1),
            "Onthoudt welk bericht over een nieuwe verklaring je wegklikte.", "Remembers which notice of a new statement you closed."),
        Own("__Host-mijnoptie-staff", new CookieLife.Hours(10),
            "Houdt een medewerker van een organisatie ingelogd.", "Keeps a member of staff of an organisation signed in."),
        Own("__Host-mijnoptie-halfway", new CookieLife.Minutes(15),
            "Onthoudt tijdens het inloggen dat het wachtwoord klopte.", "Remembers while signing in that the password was right."),
        Own("__Host-mijnoptie-device", new CookieLife.Years(1),
            "Herkent een apparaat waarop een medewerker eerder inlogde.", "Recognises a device on which a member of staff signed in before."),
        Own("__Secure-mijnoptie-bevestigen", new CookieLife.Minutes(15),
            "Bewaart de code uit een link die we je mailden, zodat die niet in het adres blijft staan.",
            "Keeps the code of a link that we mailed you, so that it does not stay in the address."),
        Own("__Secure-mijnoptie-link", new CookieLife.Minutes(15),
            "Bewaart de code uit een link naar Mijn gegevens, zodat die niet in het adres blijft staan.",
            "Keeps the code of a link to My data, so that it does not stay in the address."),
        Own("__Secure-mijnoptie-gegevens", new CookieLife.Minutes(30),
            "Houdt Mijn gegevens een half uur voor je open.", "Keeps My data open for you for half an hour."),
        Own("__Secure-mijnoptie-herinnering", new CookieLife.Minutes(15),
            "Bewaart de code uit een herinnering die we je mailden, zodat die niet in het adres blijft staan.",
            "Keeps the code of a reminder that we mailed you, so that it does not stay in the address."),
        Own("__Secure-mijnoptie-reset", new CookieLife.Minutes(60),
            "Bewaart de code waarmee een medewerker een nieuw wachtwoord kiest, zodat die niet in het adres blijft staan.",
            "Keeps the code with which a member of staff chooses a new password, so that it does not stay in the address."),
        Own("__Secure-mijnoptie-invitation", new CookieLife.Minutes(60),
            "Bewaart de code van een uitnodiging van een medewerker, zodat die niet in het adres blijft staan.",
            "Keeps the code of an invitation of a member of staff, so that it does not stay in the address."),
        Own("__Host-mijnoptie-passkey", new CookieLife.Minutes(15),
            "Onthoudt tijdens het inloggen met een passkey welke vraag er gesteld is.", "Remembers which question was asked while signing in with a passkey."),
    ];

    private static CookieEntry Own(string name, CookieLife life, string dutch, string english) =>
        new(name, CookieProvider.Own, CookieKind.Functional, life, new DisplayName(dutch, english));
}
