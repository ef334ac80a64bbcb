namespace MijnOptie.Domain.Consent;

/// <summary>What a cookie is for, in the words of the statement.</summary>
public enum CookieKind
{
    /// <summary>Makes the site work, or keeps a choice of the visitor.</summary>
    Functional,

    /// <summary>Counts visits.</summary>
    Analytical,

    /// <summary>Shows advertisements, or follows a visitor from site to site.</summary>
    Marketing,
}
