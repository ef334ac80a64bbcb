using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Consent;

/// <summary>What the kinds are called.</summary>
public static class CookieKindWords
{
    /// <summary>The kind in one word.</summary>
    public static DisplayName Name(this CookieKind kind) => kind switch
    {
        CookieKind.Functional => new("Functioneel", "Functional"),
        CookieKind.Analytical => new("Analytisch", "Analytical"),
        CookieKind.Marketing => new("Marketing", "Marketing"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };
}
