namespace MijnOptie.Domain.Privacy;

/// <summary>How the matching works, and that people decide (AVG art. 13(2)(f), 22).</summary>
internal static class MatchingSection
{
    public static StatementSection Compose() => new("matchen", new("Hoe het matchen werkt", "How the matching works"),
    [
        Say.Text(
            "Een programma vergelijkt wat je kunt en wilt met plekken: functie, bevoegdheid, vak, sector, uren, datum, reisafstand, expertise en opleiding. Bij elke uitkomst staat waarom. Dat gebeurt binnen de gegevens van de organisatie; er komt geen ander bedrijf aan te pas.",
            "A program compares what you can do and want with positions: function, qualification, subject, sector, hours, date, travel distance, expertise and education. Each outcome says why. It happens inside the data of the organisation; no other company is involved."),
        Say.Text(
            "Het programma wijst niemand af en neemt niemand aan. Dat doen mensen. Je kunt vragen of een mens nog eens naar een uitkomst kijkt.",
            "The program rejects nobody and hires nobody. People do. You can ask for a person to look at an outcome again."),
        Say.Text(
            "Leeftijd, geslacht, godsdienst, afkomst, nationaliteit en gezondheid spelen geen rol. We vragen er niet naar.",
            "Age, sex, religion, origin, nationality and health play no part. We do not ask about them."),
        Say.Link("Lees hoe een score tot stand komt", "Read how a score comes about", "/hoe-matching-werkt"),
    ]);
}
