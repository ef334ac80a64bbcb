using MijnOptie.Domain.Consent;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Privacy;

/// <summary>Which cookies there are, from the cookie register.</summary>
internal static class CookiesSection
{
    public static StatementSection Compose() => new("cookies", new("Cookies", "Cookies"),
    [
        Say.Text(
            "Deze site zet alleen cookies die nodig zijn voor wat je vraagt:",
            "This site only sets cookies that are needed for what you ask for:"),
        new StatementBlock.Bullets([.. CookieRegister.Own.Select(entry => new DisplayName(
            $"{entry.Name}: {Say.Small(entry.Purpose).Dutch} Bewaard: {Say.Small(entry.Life.Name).Dutch}.",
            $"{entry.Name}: {Say.Small(entry.Purpose).English} Kept: {Say.Small(entry.Life.Name).English}."))]),
        new StatementBlock.Paragraph(Services()),
        Say.Link("Alle cookies, en hoe je ze uitzet en verwijdert", "All cookies, and how to switch them off and delete them", "/cookies"),
    ]);

    private static DisplayName Services()
    {
        var names = Say.Together(CookieRegister.Services.Select(entry => new DisplayName(entry.Name, entry.Name)));
        return new DisplayName(
            $"Diensten van anderen staan uit: {names.Dutch}. Die mogen pas werken nadat je ja hebt gezegd.",
            $"Services of others are off: {names.English}. They may only run after you said yes.");
    }
}
