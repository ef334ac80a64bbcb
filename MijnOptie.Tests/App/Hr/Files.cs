namespace MijnOptie.Tests.App.Hr;

/// <summary>Files of an organisation, as text.</summary>
internal static class Files
{
    public const string PositionHeader = "Referentie;Titel;Locatie;Functie;Vakgebied;Onderwijsniveau;Minimaal aantal uren;Maximaal aantal uren;Begindatum;Toestand;Expertise;Houder\r\n";

    public const string CandidateHeader =
        "Referentie;Voorletters;Voornaam;Achternaam;E-mailadres;Telefoonnummer;Woonplaats;Functie;Stamplaats;Vakgebied;Expertise;Bevoegdheid;LinkedIn-profiel;"
        + "Hoogst genoten opleiding;Onderwijsniveau;Categorie;Status;Minimaal aantal uren;Maximaal aantal uren;Uren in huidige aanstelling;Beschikbaar vanaf;Plaatsen waar je wilt werken\r\n";

    public static string Positions(params string[] rows) => PositionHeader + string.Concat(rows.Select(r => r + "\r\n"));

    public static string Position(
        string reference, string title = "Leraar groep 5", string location = "A1", string minimum = "16", string maximum = "24", string state = "", string expertise = "", string holder = "") =>
        $"{reference};{title};{location};LERAAR_PO_LB;PO_GROEP;BAO_38;{minimum};{maximum};1-8-2027;{state};{expertise};{holder}";

    public static string Candidates(params string[] rows) => CandidateHeader + string.Concat(rows.Select(r => r + "\r\n"));

    public static string Candidate(
        string reference, string email, string category = "VOLUNTARY", string status = "SEARCHING", string qualification = "T2: wiskunde|PABO", string places = "Roosendaal 15|Breda") =>
        $"{reference};N.;Noor;de Vries;{email};06 12345678;Roosendaal;LERAAR_VO_LB;Breda;WISKUNDE|NATUURKUNDE;mentoraat;{qualification};linkedin.com/in/noor;"
        + $"HBO_BACHELOR;VO;{category};{status};16;0,6 fte;20;2027-08-01;{places}";
}
