namespace MijnOptie.Domain.Privacy;

/// <summary>Who else gets data, on which ground (P22 to P24).</summary>
internal static class SharingSections
{
    public static StatementSection Sharing() => new("delen", new("Met wie we gegevens delen", "With whom we share data"),
    [
        Say.Text(
            "We verkopen geen gegevens. We geven ze alleen aan een ander als dat mag om een van deze redenen. Elke keer dat het gebeurt, leggen we vast.",
            "We sell no data. We only give it to someone else for one of these reasons. Each time it happens, we record it."),
        new StatementBlock.Bullets([.. Enum.GetValues<DisclosureGround>().Select(ground => ground.Name())]),
        Say.Text("Deze partijen werken met gegevens:", "These parties work with data:"),
        new StatementBlock.Bullets([.. ProcessorCategory.All.Select(category => new Shared.DisplayName(
            $"{category.Name.Dutch}. {category.Work.Dutch}", $"{category.Name.English}. {category.Work.English}"))]),
        Say.Text(
            "Met elke verwerker is een overeenkomst. Daarin staat dat hij gegevens net zo goed beschermt als wij.",
            "There is an agreement with each processor. It says that it protects data as well as we do."),
    ]);

    public static StatementSection SocialMedia() => new("sociale-media", new("Sociale media", "Social media"),
    [
        Say.Text(
            "Een knop van Facebook, X (Twitter), Instagram of LinkedIn op deze site is een gewone link. Er wordt niets van zo'n platform geladen voordat je klikt. Klik je, dan ga je naar het platform, en dan geldt de privacyverklaring van dat platform.",
            "A button of Facebook, X (Twitter), Instagram or LinkedIn on this site is a plain link. Nothing is loaded from such a platform before you click. When you click you go to the platform, and then its own privacy statement holds."),
    ]);
}
