namespace MijnOptie.Domain.Privacy;

/// <summary>What a person can ask, how, and where to complain (P30 to P41, P43).</summary>
internal static class RightsSections
{
    public static StatementSection Rights() => new("rechten", new("Wat je kunt vragen", "What you can ask"),
    [
        Say.List(
            ("Inzage: zien welke gegevens we van je hebben, en een kopie krijgen.", "Access: see which data we have about you, and get a copy."),
            ("Wijzigen: laten aanpassen of aanvullen wat niet klopt.", "Rectification: have corrected or completed what is not right."),
            ("Verwijderen: al je gegevens laten weghalen.", "Erasure: have all your data removed."),
            ("Bezwaar: laten stoppen met een gebruik van je gegevens. Bezwaar tegen reclame volgen we altijd op.", "Objection: have a use of your data stopped. We always follow an objection to advertising."),
            ("Beperken: je gegevens bewaren maar niet gebruiken, ook voor een tijdje.", "Restriction: have your data kept but not used, also for a while."),
            ("Meenemen: je gegevens krijgen als bestand, of laten sturen naar een ander.", "Portability: get your data as a file, or have it sent to someone else."),
            ("Toestemming intrekken: altijd, en net zo makkelijk als ja zeggen.", "Withdrawing consent: always, and as easily as saying yes.")),
        Say.Text(
            "Mail je vraag naar ons; dat kost niets. We kunnen vragen wie je bent, om zeker te weten dat we je gegevens niet aan een ander geven. Een kopie van je paspoort is daar niet voor nodig.",
            "Mail us your question; it costs nothing. We can ask who you are, to be sure that we do not give your data to someone else. No copy of your passport is needed for that."),
        Say.Text(
            "Je krijgt antwoord binnen een maand. Is je vraag ingewikkeld, dan mag het twee maanden langer duren. Dat hoor je dan binnen die eerste maand, met de reden.",
            "You get an answer within a month. When your question is complex it may take two months longer. You hear that within the first month, with the reason."),
        Say.Link(Controller.Mail, Controller.Mail, $"mailto:{Controller.Mail}"),
    ]);

    public static StatementSection Mail() => new("mail", new("Mail die je krijgt", "Mail that you get"),
    [
        Say.Text(
            "Past je aanbod bij een plek, dan kan een organisatie je mailen om een afspraak te maken. Wil je dat niet, dan stop je die mail met een klik. Je gegevens blijven dan staan, tot de termijn afloopt of tot je vraagt ze te verwijderen.",
            "When your offer fits a position, an organisation can mail you to make an appointment. If you do not want that, you stop that mail with a click. Your data then stays, until the term ends or you ask to delete it."),
    ]);

    public static StatementSection Complaint() => new("klacht", new("Een klacht", "A complaint"),
    [
        Say.Text(
            "Ben je niet tevreden over hoe we met je gegevens omgaan? Zeg het ons, dan zoeken we een oplossing. Je kunt ook altijd een klacht indienen bij de Autoriteit Persoonsgegevens.",
            "If you are not content with how we handle your data, tell us and we look for a solution. You can also always lodge a complaint with the Dutch data protection authority, the Autoriteit Persoonsgegevens."),
        Say.Link("Autoriteit Persoonsgegevens", "Autoriteit Persoonsgegevens", Controller.Authority),
    ]);
}
