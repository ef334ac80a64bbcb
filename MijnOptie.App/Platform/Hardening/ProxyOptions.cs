namespace MijnOptie.App.Platform.Hardening;

/// <summary>
/// Section <c>Proxy</c> of the settings: the reverse proxies that may say where a visitor comes from. Empty: nobody is believed.
/// </summary>
internal sealed class ProxyOptions
{
    public const string Section = "Proxy";

    /// <summary>Addresses of proxies.</summary>
    public string[] Addresses { get; set; } = [];

    /// <summary>Networks of proxies, as <c>10.0.0.0/8</c>.</summary>
    public string[] Networks { get; set; } = [];

    /// <summary>How many of them a request passes.</summary>
    public int Hops { get; set; } = 1;

    public bool IsConfigured => Addresses.Length > 0 || Networks.Length > 0;
}
