using System.Collections.Immutable;
using MijnOptie.App.Services.Files;

namespace MijnOptie.App.Hr.Imports;

/// <summary>The files an organisation can bring, with an example row. The columns stand in the order of the fields they fill.</summary>
internal static class ImportSheets
{
    public static ImportSheet Locations { get; } = new("locaties", 20_000, Columns("Location",
        ("Code", true, ImportSheet.ExampleKey),
        ("Naam", true, "Basisschool De Voorbeeldboom"),
        ("Straat", false, "Dorpsstraat"),
        ("Huisnummer", false, "12a"),
        ("Postcode", false, "4701 AB"),
        ("Plaats", true, "Roosendaal"),
        ("Gemeente", false, "Roosendaal")));

    public static ImportSheet Positions { get; } = new("plekken", 20_000, Columns("Position",
        ("Referentie", true, ImportSheet.ExampleKey),
        ("Titel", false, "Leraar groep 5"),
        ("Locatie", true, "12AB00"),
        ("Functie", true, "LERAAR_PO_LB"),
        ("Vakgebied", false, "PO_GROEP"),
        ("Onderwijsniveau", true, "BAO_38"),
        ("Bevoegdheid", false, ""),
        ("Opleidingsniveau", false, "HBO_BACHELOR"),
        ("Minimaal aantal uren", true, "16"),
        ("Maximaal aantal uren", true, "0,6 fte"),
        ("Kleinste deel", false, "8"),
        ("Begindatum", true, "1-8-2027"),
        ("Einddatum", false, "31 juli 2028"),
        ("Situatie", false, "Vervanging of niet te vervullen"),
        ("Toestand", false, "Open"),
        ("Houder", false, ""),
        ("Expertise", false, "dyslexie|meerbegaafdheid")));

    public static ImportSheet Candidates { get; } = new("kandidaten", 5_000, Columns("Candidate",
        ("Referentie", false, ImportSheet.ExampleKey),
        ("Voorletters", true, "N."),
        ("Voornaam", false, "Noor"),
        ("Achternaam", false, "Voorbeeld"),
        ("E-mailadres", true, "noor@voorbeeld.example"),
        ("Telefoonnummer", false, "06 12345678"),
        ("Woonplaats", true, "Roosendaal"),
        ("Functie", true, "LERAAR_VO_LB|LERAAR_VO_LC"),
        ("Stamplaats", false, "Breda"),
        ("Vakgebied", false, "WISKUNDE|NATUURKUNDE"),
        ("Expertise", false, "examentraining|mentoraat"),
        ("Bevoegdheid", false, "T2: wiskunde|PABO"),
        ("LinkedIn-profiel", false, "linkedin.com/in/noor-voorbeeld"),
        ("Hoogst genoten opleiding", true, "HBO_BACHELOR"),
        ("Onderwijsniveau", true, "VO"),
        ("Categorie", true, "VOLUNTARY"),
        ("Status", true, "SEARCHING"),
        ("Minimaal aantal uren", true, "16"),
        ("Maximaal aantal uren", true, "24"),
        ("Uren in huidige aanstelling", false, "20"),
        ("Beschikbaar vanaf", true, "2027-08-01"),
        ("Plaatsen waar je wilt werken", true, "Roosendaal 15|Breda")));

    private static ImmutableArray<ImportColumn> Columns(string kind, params (string Name, bool Required, string Example)[] columns) =>
        [.. columns.Select(c => new ImportColumn(c.Name, c.Required, c.Example, $"Help.{kind}.{c.Name}"))];
}
