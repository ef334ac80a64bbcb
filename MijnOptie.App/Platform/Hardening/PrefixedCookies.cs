using System.Collections;
using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.Http.Features;
using MijnOptie.Domain.Consent;

namespace MijnOptie.App.Platform.Hardening;

/// <summary>
/// Gives every cookie a name that browsers keep honest: <c>__Host-</c> for the whole site, <c>__Secure-</c> for a part of it. No neighbouring
/// host and no page without TLS can plant one. Everything else here works with the plain names; a cookie that comes in under one counts as not
/// being there. On a developer's machine, without TLS, names stay plain.
/// </summary>
internal sealed class PrefixedCookies(RequestDelegate next)
{
    private const string Host = "__Host-";
    private const string Secure = "__Secure-";

    public Task InvokeAsync(HttpContext http)
    {
        if (http.Request.Cookies.Count > 0) http.Features.Set<IRequestCookiesFeature>(new RequestCookiesFeature(new Plain(http.Request.Cookies)));
        return next(http);
    }

    /// <summary>Lets every cookie that is set or taken away go out under its prefix, over TLS alone.</summary>
    public static void Write(CookiePolicyOptions cookies)
    {
        cookies.Secure = CookieSecurePolicy.Always;
        cookies.OnAppendCookie = cookie => cookie.CookieName = NameOf(cookie.CookieName, cookie.CookieOptions);
        cookies.OnDeleteCookie = cookie => cookie.CookieName = NameOf(cookie.CookieName, cookie.CookieOptions);
    }

    private static string NameOf(string name, CookieOptions options) => (options is { Path: null or "/", Domain: null } ? Host : Secure) + name;

    // A prefix that promises less is accepted for the cookies that are meant to have it, and for no other.
    private static string? PlainNameOf(string name) =>
        name.StartsWith(Host, StringComparison.Ordinal) ? name[Host.Length..]
        : name.StartsWith(Secure, StringComparison.Ordinal) && CookieRegister.Own.Any(entry => entry.Name == name) ? name[Secure.Length..]
        : null;

    private sealed class Plain(IRequestCookieCollection sent) : IRequestCookieCollection
    {
        private readonly Dictionary<string, string> cookies = sent
            .Select(cookie => (Name: PlainNameOf(cookie.Key), cookie.Value))
            .Where(cookie => cookie.Name is not null)
            .DistinctBy(cookie => cookie.Name)
            .ToDictionary(cookie => cookie.Name!, cookie => cookie.Value, StringComparer.Ordinal);

        public int Count => cookies.Count;

        public ICollection<string> Keys => cookies.Keys;

        public string? this[string key] => cookies.GetValueOrDefault(key);

        public bool ContainsKey(string key) => cookies.ContainsKey(key);

        public bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => cookies.TryGetValue(key, out value);

        public IEnumerator<KeyValuePair<string, string>> GetEnumerator() => cookies.GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
