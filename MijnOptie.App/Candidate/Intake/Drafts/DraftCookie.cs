namespace MijnOptie.App.Candidates.Intake;

/// <summary>The cookie with the secret of a draft. It is set with the page, before anything is kept; a mere visitor leaves no row.</summary>
internal sealed class DraftCookie(IHostEnvironment environment)
{
    public const string Name = "mijnoptie-aanmelden";
    public const string Path = "/aanmelden";

    /// <summary>The key of this browser's draft, with a new secret when it has none; the cookie lives on for seven days.</summary>
    public DraftKey Ensure(HttpContext http)
    {
        var token = http.Request.Cookies[Name];
        if (DraftKey.Of(token) is not { } key)
        {
            token = DraftKey.NewToken();
            key = DraftKey.Of(token)!;
        }
        http.Response.Cookies.Append(Name, token!, Options(IntakeDrafts.Life));
        http.Response.Headers.CacheControl = "no-store";
        return key;
    }

    /// <summary>The key of this browser's draft; null when it has none.</summary>
    public static DraftKey? Find(HttpContext http) => DraftKey.Of(http.Request.Cookies[Name]);

    /// <summary>Takes the secret away from this browser.</summary>
    public void Forget(HttpContext http) => http.Response.Cookies.Delete(Name, Options(null));

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
