namespace MijnOptie.App.Platform.Security;

/// <summary>
/// Takes what a mailed link carries out of the address bar at once: it goes into a cookie that only the page behind the link
/// gets, for a short while. Following the link changes nothing; that is what a button on that page does.
/// </summary>
internal sealed class LinkCookie(string name, string path, TimeSpan life, IHostEnvironment environment)
{
    /// <summary>As long as it takes to read a page and press its button.</summary>
    public static readonly TimeSpan Short = TimeSpan.FromMinutes(15);

    private const int MaximumLength = 1500;

    /// <summary>Moves what the address carried into the cookie.</summary>
    public void Receive(HttpContext http, string link)
    {
        http.Response.Headers.CacheControl = "no-store";
        http.Response.Headers["Referrer-Policy"] = "no-referrer";
        if (link.Length is 0 or > MaximumLength) Forget(http);
        else http.Response.Cookies.Append(name, link, Options(life));
    }

    /// <summary>The same for a secret, and leads the browser on to the page; to another page below it when that is named.</summary>
    public IResult ReceiveSecret(HttpContext http, string token, string? page = null)
    {
        Receive(http, Secret.Parse(token) is null ? "" : token);
        return Results.LocalRedirect(page ?? path);
    }

    /// <summary>What this browser brought along; null for nothing.</summary>
    public string? Find(HttpContext http) => http.Request.Cookies[name];

    /// <summary>The secret this browser brought along; null for none.</summary>
    public Secret? FindSecret(HttpContext http) => Secret.Parse(Find(http));

    public void Forget(HttpContext http) => http.Response.Cookies.Delete(name, Options(null));

    private CookieOptions Options(TimeSpan? lifetime) => new()
    {
        Path = path,
        HttpOnly = true,
        SameSite = SameSiteMode.Lax, // the link is followed from another site: a web mail
        Secure = !environment.IsDevelopment(),
        MaxAge = lifetime,
        IsEssential = true,
    };
}
