using MijnOptie.App.Services.Mail;

namespace MijnOptie.App.Candidates.Freshness;

/// <summary>The addresses of reminders: pages, and the links in mail that lead to them.</summary>
internal static class ReminderLinks
{
    public const string Cookie = "mijnoptie-herinnering";
    public const string Page = "/herinnering";
    public const string Erase = "/herinnering/verwijderen";
    public const string Stop = "/herinnering/stoppen";

    public static Uri ToPage(SiteLinks links, string token) => links.To($"{Page}/{token}");

    public static Uri ToErase(SiteLinks links, string token) => links.To($"{Page}/{token}/verwijderen");

    public static Uri ToStop(SiteLinks links, string token) => links.To($"{Page}/{token}/stoppen");
}
