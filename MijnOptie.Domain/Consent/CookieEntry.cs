using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Consent;

/// <summary>One line of the cookie register: a cookie of our own, or a service that sets cookies.</summary>
/// <param name="Name">The name of the cookie or the service. A name that ends in <c>*</c> stands for all that begin so.</param>
/// <param name="Provider">Who sets it.</param>
/// <param name="Kind">What it is for, in one word.</param>
/// <param name="Life">How long it lives at most.</param>
/// <param name="Purpose">What it is for, in a sentence.</param>
public sealed record CookieEntry(string Name, CookieProvider Provider, CookieKind Kind, CookieLife Life, DisplayName Purpose)
{
    /// <summary>What is arranged to keep the effect on privacy small; null when there is nothing to say.</summary>
    public DisplayName? Safeguard { get; init; }

    /// <summary>True when it may only run after the visitor said yes (Telecommunicatiewet art. 11.7a).</summary>
    public bool NeedsConsent { get; init; }

    /// <summary>True for a cookie of Mijn-OPtIE itself.</summary>
    public bool IsOwn => Provider == CookieProvider.Own;

    /// <summary>The name without the prefix with which a browser keeps it to TLS: as it is called on a developer's machine.</summary>
    public string PlainName => Name.StartsWith("__", StringComparison.Ordinal) ? Name[(Name.IndexOf('-', StringComparison.Ordinal) + 1)..] : Name;

    /// <summary>True when a cookie of this name is this entry.</summary>
    public bool Covers(string cookie) => Name.EndsWith('*')
        ? cookie.StartsWith(Name[..^1], StringComparison.Ordinal)
        : cookie == Name || cookie == PlainName;
}
