namespace MijnOptie.Domain.Privacy;

/// <summary>How data is protected (P07, P18).</summary>
internal static class SecuritySection
{
    public static StatementSection Compose() => new("beveiliging", new("Hoe we gegevens beschermen", "How we protect data"),
    [
        Say.List(
            ("De verbinding met deze site is versleuteld.", "The connection with this site is encrypted."),
            ("Gegevens van organisaties zijn van elkaar gescheiden.", "Data of organisations is kept apart."),
            ("Medewerkers loggen in met een wachtwoord en een tweede stap. Wachtwoorden bewaren we niet, alleen een afdruk waarmee we ze kunnen controleren.", "Staff sign in with a password and a second step. We do not keep passwords, only a print to check them by."),
            ("We leggen vast welke medewerker welke gegevens bekijkt of wijzigt.", "We record which member of staff looks at or changes which data."),
            ("Gaat er toch iets mis, dan melden we dat op tijd aan de Autoriteit Persoonsgegevens, en aan jou als het gevolgen voor je heeft.", "If something goes wrong all the same, we report it in time to the Dutch data protection authority, and to you when it has consequences for you.")),
    ]);
}
