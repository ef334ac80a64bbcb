using MijnOptie.App.Design;

namespace MijnOptie.App.Shell.Gallery;

/// <summary>Made-up content for the gallery of components, a page for developers only.</summary>
internal static class GallerySamples
{
    public static readonly IReadOnlyList<Option> Directions = [new("person", "Kandidaat zoekt plek"), new("place", "Plek zoekt kandidaat")];

    public static readonly IReadOnlyList<Option> Moments =
        [new("do", "Donderdag 17 december, 15.30 uur"), new("vr", "Vrijdag 18 december, 9.00 uur"), new("zelf", "Ik stel zelf een ander moment voor", "Je kiest er een in de kalender")];

    public static readonly IReadOnlyList<Option> Sectors = [new("po", "Basisonderwijs"), new("vo", "Voortgezet onderwijs"), new("mbo", "Middelbaar beroepsonderwijs", "Ook entree")];

    public static readonly IReadOnlyList<OptionGroup> Qualifications =
    [
        new("Basisonderwijs", [new("po", "Groepsleraar")]),
        new("Voortgezet onderwijs", [new("vo1", "Eerstegraads wiskunde"), new("vo2", "Tweedegraads wiskunde")]),
    ];

    public static readonly IReadOnlyList<Option> Radii = [new("0", "Alleen in deze plaats"), new("5", "tot 5 km"), new("10", "tot 10 km"), new("15", "tot 15 km"), new("25", "tot 25 km")];

    public static readonly IReadOnlyList<string> Towns =
        ["Bergen op Zoom", "Breda", "Den Haag", "Etten-Leur", "Oosterhout", "Oudenbosch", "Roosendaal", "Rucphen", "Steenbergen", "’s-Gravenhage", "Zevenbergen", "Zundert"];

    public static readonly IReadOnlyList<Contribution> Contributions =
    [
        new("Functie", 15, 15, "Leraar, dezelfde functie"), new("Bevoegdheid", 15, 15, "Tweedegraads wiskunde, precies gevraagd"), new("Vakgebied", 15, 15, "Wiskunde"),
        new("Reisafstand", 12, 15, "12,7 km van Roosendaal, straal 15 km"), new("Datum", 10, 10, "Vrij vanaf 1 februari, start 1 februari"), new("Expertise", 6, 10, "Rekenonderwijs wel, mentoraat niet"),
        new("Sector", 3, 5, "Tweede keus van Noor"), new("Uren", 0, 15, "Noor wil 18 tot 24, de plek is 12 tot 16", ContributionState.Near),
    ];

    public static readonly IReadOnlyList<Step> Steps = [new("Wie je bent", "#"), new("Wat je kunt", "#"), new("Uren en plaatsen"), new("Wat je nog wilt zeggen"), new("Nakijken en versturen")];

    public static readonly IReadOnlyList<TimelineItem> Events =
        [new("Roos van Papier bekeek je match met De Verbeelding", "Vandaag, 9.20 uur"), new("Teun Verzonnen kreeg je naam en aanbod voor een uitnodiging", "Vrijdag 11 december, 16.04 uur"), new("Jij gaf je gegevens door", "14 september 2026")];

    public static readonly IReadOnlyList<(string Name, string Town, int Hours, string Score)> Rows =
        [("Lyceum Nergenshuizen", "Roosendaal", 20, "91"), ("Zeepbel College", "Breda", 18, "78"), ("De Verbeelding", "Bergen op Zoom", 16, "76")];

    public static Task<IReadOnlyList<string>> FindTownsAsync(string words, CancellationToken cancellation) =>
        Task.FromResult<IReadOnlyList<string>>([.. Towns.Where(town => town.Contains(words, StringComparison.OrdinalIgnoreCase)).Take(8)]);
}
