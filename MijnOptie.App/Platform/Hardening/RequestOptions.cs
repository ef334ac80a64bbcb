using System.ComponentModel.DataAnnotations;

namespace MijnOptie.App.Platform.Hardening;

/// <summary>
/// Section <c>Requests</c> of the settings: how much may be asked. A school has one address for everyone in it, so an address may
/// do far more than an account.
/// </summary>
internal sealed class RequestOptions
{
    public const string Section = "Requests";

    /// <summary>Requests from one address in one go. Style sheets, fonts and scripts do not count.</summary>
    [Range(10, 1_000_000)]
    public int PerAddressAtOnce { get; set; } = 1_500;

    /// <summary>How many of those come back each second.</summary>
    [Range(1, 100_000)]
    public int PerAddressPerSecond { get; set; } = 75;

    /// <summary>Requests of one account in one go.</summary>
    [Range(10, 1_000_000)]
    public int PerAccountAtOnce { get; set; } = 300;

    /// <summary>How many of those come back each second.</summary>
    [Range(1, 100_000)]
    public int PerAccountPerSecond { get; set; } = 10;

    /// <summary>Forms sent from one address in one go: signing in, sending an offer.</summary>
    [Range(10, 100_000)]
    public int FormsPerAddressAtOnce { get; set; } = 120;

    /// <summary>How many of those come back each second.</summary>
    [Range(1, 10_000)]
    public int FormsPerAddressPerSecond { get; set; } = 4;

    /// <summary>Most bytes of one request. An address that takes files says so itself.</summary>
    [Range(64 * 1024, 100 * 1024 * 1024)]
    public int MaximumBytes { get; set; } = 1024 * 1024;
}
