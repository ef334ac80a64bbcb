namespace MijnOptie.App.Areas.Identity;

/// <summary>
/// Takes what a mailed link carries out of the address bar at once: it goes into a cookie that only that page gets, for an
/// hour. Following the link changes nothing; a button on the page does.
/// </summary>
internal sealed class LinkCookie(string name, string path, IHostEnvironment environment)
{
    private const int MaximumLength = 1500;
    private static readonly TimeSpan Life = TimeSpan.FromHours(1);

    /// <summary>Moves what the address carried into the cookie.</summary>
    public void Receive(HttpContext http, string link)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (link.Length > MaximumLength) Forget(http);
        else http.Response.Cookies.Append(name, link, Options(Life));
    }

    public string? Find(HttpContext http) => http.Request.Cookies[name];

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
