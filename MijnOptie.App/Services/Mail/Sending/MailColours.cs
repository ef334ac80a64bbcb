namespace MijnOptie.App.Services.Mail.Sending;

/// <summary>
/// The look of a mail. A mail has no stylesheet to fetch and programs that read mail drop much of what they get: the light
/// colours stand on each element, the dark ones in a block that is used where it is understood. The values are those of tokens.css.
/// </summary>
internal static class MailColours
{
    public const string Page = "margin:0;padding:24px 12px;background:#F5F7FC;color:#111A3A;font:17px/1.55 'Hanken Grotesk',system-ui,'Segoe UI',Roboto,Arial,sans-serif";

    public const string Sheet = "max-width:34em;margin:0 auto;padding:28px 24px;background:#FFFFFF;color:#111A3A;border:1px solid #D6DDEC;border-radius:14px";

    public const string Button = "display:inline-block;padding:14px 24px;background:#2236B4;color:#FFFFFF;border-radius:8px;font-weight:600;text-decoration:none";

    public const string Link = "color:#2236B4";

    public const string Foot = "max-width:34em;margin:20px auto 0;padding:0 24px;color:#465274;font-size:14px";

    public const string Style =
        ":root{color-scheme:light dark}@media (prefers-color-scheme:dark){"
        + ".page{background:#0C1226!important;color:#EEF1FB!important}"
        + ".sheet{background:#141C36!important;color:#EEF1FB!important;border-color:#2B375E!important}"
        + ".button{background:#AFBDFF!important;color:#0C1226!important}"
        + ".link{color:#AFBDFF!important}.foot{color:#B1BCDA!important}}";
}
