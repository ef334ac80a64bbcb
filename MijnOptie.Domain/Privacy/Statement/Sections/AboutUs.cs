namespace MijnOptie.Domain.Privacy;

/// <summary>Who we are, and how the statement changes.</summary>
internal static class AboutUs
{
    public static StatementSection Who() => new("wie-we-zijn", new("Wie we zijn", "Who we are"),
    [
        Say.Text(
            $"Deze verklaring is van {Controller.Name}, {Controller.Street}, {Controller.Town}. Wij maken en beheren deze site.",
            $"This statement is of {Controller.Name}, {Controller.Street}, {Controller.Town}. We make and run this site."),
        Say.Text(
            "Stuur je je aanbod naar een organisatie? Dan ziet die organisatie je gegevens, en gaat zij daar ook zelf zorgvuldig mee om. Weet je niet bij wie je moet zijn? Vraag het ons.",
            "When you send your offer to an organisation, that organisation sees your data and has to handle it with care as well. If you do not know whom to ask, ask us."),
        Say.Link(Controller.Mail, Controller.Mail, $"mailto:{Controller.Mail}"),
    ]);

    public static StatementSection Changes() => new("wijzigingen", new("Als deze verklaring verandert", "When this statement changes"),
    [
        Say.Text(
            "Elke versie heeft een datum en blijft te lezen. Je kunt twee versies naast elkaar zetten en zien wat er veranderde. Verandert er iets, dan zie je dat bij je volgende bezoek. Wie een account heeft krijgt een mail, en kandidaten ook als het over hun gegevens gaat.",
            "Each version has a date and stays readable. You can compare two versions and see what changed. When something changes you see it on your next visit. Whoever has an account gets a mail, and candidates do too when it concerns their data."),
        Say.Link("Alle versies", "All versions", "/privacy/versies"),
    ]);
}
