using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Consent;

/// <summary>
/// The single source of what is kept in a browser. A cookie that is not in it may not be set. The services of others are
/// listed because the statement names them; there is no way to switch one on, so not one of them runs.
/// </summary>
public static class CookieRegister
{
    /// <summary>The cookies of Mijn-OPtIE itself.</summary>
    public static ImmutableArray<CookieEntry> Own { get; } = OwnCookies.All;

    /// <summary>The services of others.</summary>
    public static ImmutableArray<CookieEntry> Services { get; } = OtherServices.All;

    /// <summary>What cookies of such services collect (P27).</summary>
    public static ImmutableArray<DisplayName> Collected { get; } =
    [
        new("je IP-adres", "your IP address"),
        new("een kenmerk van de cookie", "an identifier of the cookie"),
        new("welke pagina's je bekijkt en waar je op klikt", "which pages you look at and what you click"),
        new("de pagina waar je vandaan komt", "the page you came from"),
    ];

    /// <summary>The entry of a cookie that the application sets; null when it is not in the register.</summary>
    public static CookieEntry? Find(string cookie) => Own.FirstOrDefault(entry => entry.Covers(cookie));
}
