using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Consent;

/// <summary>Who sets a cookie.</summary>
/// <param name="Name">The name of the company.</param>
/// <param name="Country">The country it works from.</param>
/// <param name="Statement">Where its privacy statement stands; null for our own.</param>
public sealed record CookieProvider(string Name, DisplayName Country, Uri? Statement)
{
    /// <summary>Mijn-OPtIE itself.</summary>
    public static CookieProvider Own { get; } = new("Mijn-OPtIE B.V.", new("Nederland", "Netherlands"), null);

    /// <summary>Google.</summary>
    public static CookieProvider Google { get; } =
        new("Google", new("Verenigde Staten", "United States"), new Uri("https://policies.google.com/privacy"));

    /// <summary>Adhese.</summary>
    public static CookieProvider Adhese { get; } = new("Adhese", new("België", "Belgium"), new Uri("https://adhese.eu/privacy-policy/"));

    /// <summary>Facebook, of Meta.</summary>
    public static CookieProvider Facebook { get; } =
        new("Facebook (Meta)", new("Verenigde Staten", "United States"), new Uri("https://www.facebook.com/privacy/policy/"));

    /// <summary>Hotjar.</summary>
    public static CookieProvider Hotjar { get; } =
        new("Hotjar", new("Malta", "Malta"), new Uri("https://www.hotjar.com/legal/policies/privacy/"));
}
