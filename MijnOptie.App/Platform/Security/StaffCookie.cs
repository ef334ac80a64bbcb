namespace MijnOptie.App.Platform.Security;

/// <summary>How every cookie of signing in is set: out of reach of scripts and other sites, and over HTTPS alone.</summary>
internal static class StaffCookie
{
    public static void Harden(CookieBuilder cookie, IHostEnvironment environment)
    {
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        cookie.IsEssential = true;
    }
}
