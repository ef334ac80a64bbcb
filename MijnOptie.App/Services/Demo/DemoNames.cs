namespace MijnOptie.App.Services.Demo;

/// <summary>Names that nobody can mistake for those of real people.</summary>
internal static class DemoNames
{
    public static readonly string[] First =
    [
        "Noor", "Roos", "Sem", "Aya", "Bram", "Yara", "Mees", "Fenna", "Idris", "Lotte", "Tijn", "Saar", "Milan", "Esmee", "Omar",
        "Jip", "Zeynep", "Daan", "Pien", "Ravi", "Liv", "Teun", "Nadia", "Wout", "Amira", "Guus", "Sofie", "Kees", "Mirte", "Hakan",
        "Elin", "Joep", "Maud", "Stijn", "Naomi", "Pepijn", "Tess", "Bilal", "Jet", "Ruben",
    ];

    public static readonly string[] Last =
    [
        "Bedacht", "van Papier", "Verzonnen", "uit de Duim", "Luchtspiegel", "van Karton", "Hersenschim", "Nergens", "Voorbeeld",
        "Fabel", "Zeepbel", "van Inkt", "Sprookje", "Denkbeeld", "Schaduwspel", "Droomoord", "van Krijt", "Praatwolk", "Vraagteken",
        "Wolkenveld", "van Gum", "Bladzijde", "Halfweg-Bedacht", "Kantlijn", "Luchtkasteel", "Spiegelschrift", "van Potlood",
        "Komma", "Regenboog van Papier", "Voetnoot",
    ];

    public static readonly string[] Expertise =
    [
        "Mentoraat", "Rekenonderwijs", "Hoogbegaafdheid", "NT2", "Dyslexie", "Coachen van starters", "Muziek", "Techniek en science",
        "Zelfregulatie", "Combinatiegroepen", "Jonge kind", "Examentraining", "Gedrag", "Taalbeleid", "ICT in de klas",
    ];
}
