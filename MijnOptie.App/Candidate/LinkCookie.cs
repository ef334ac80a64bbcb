using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Candidates;

/// <summary>
/// Takes the secret of a mailed link out of the address bar at once: it goes into a cookie that only the page behind the link
/// gets, for a quarter of an hour. Following the link changes nothing; that is what a button on that page does.
/// </summary>
internal sealed class LinkCookie(string name, string path, IHostEnvironment environment)
{
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    /// <summary>Moves a secret to the cookie, and the browser on to the page; to another page below it when that is named.</summary>
    public IResult Receive(HttpContext http, string token, string? page = null)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (Secret.Parse(token) is null) Forget(http);
        else http.Response.Cookies.Append(name, token, Options(Life));
        return Results.LocalRedirect(page ?? path);
    }

    /// <summary>The secret this browser brought along; null for none.</summary>
    public Secret? Find(HttpContext http) => Secret.Parse(http.Request.Cookies[name]);

    public void Forget(HttpContext http) => http.Response.Cookies.Delete(name, Options(null));

    private CookieOptions Options(TimeSpan? life) => new()
    {
        Path = path,
        HttpOnly = true,
        SameSite = SameSiteMode.Lax, // the link is followed from another site: a web mail
        Secure = !environment.IsDevelopment(),
        MaxAge = life,
        IsEssential = true,
    };
}
