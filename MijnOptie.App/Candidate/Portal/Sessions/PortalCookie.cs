using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>The cookie that holds the secret of a session. It ends with the session.</summary>
internal sealed class PortalCookie(IHostEnvironment environment)
{
    public const string Name = "mijnoptie-gegevens";
    public const string Path = "/mijn-gegevens";

    public static Secret? Find(HttpContext http) => Secret.Parse(http.Request.Cookies[Name]);

    public void Hand(HttpContext http, Secret session) => http.Response.Cookies.Append(Name, session.Token, Options(PortalSessions.Life));

    /// <summary>Takes the secret away, and what the browser kept of the pages.</summary>
    public void Forget(HttpContext http)
    {
        http.Response.Cookies.Delete(Name, Options(null));
        http.Response.Headers["Clear-Site-Data"] = "\"cache\"";
    }

    private CookieOptions Options(TimeSpan? life) => new()
    {
        Path = Path,
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = !environment.IsDevelopment(),
        MaxAge = life,
        IsEssential = true,
    };
}
