using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Extensions.Options;

namespace MijnOptie.App.Platform.Hardening;

/// <summary>Believes the proxies that the settings name, and no other.</summary>
internal sealed class TrustedProxies(IOptions<ProxyOptions> proxies) : IConfigureOptions<ForwardedHeadersOptions>
{
    public void Configure(ForwardedHeadersOptions options)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        options.ForwardLimit = proxies.Value.Hops;
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var address in proxies.Value.Addresses) options.KnownProxies.Add(IPAddress.Parse(address));
        foreach (var network in proxies.Value.Networks) options.KnownIPNetworks.Add(System.Net.IPNetwork.Parse(network));
    }
}
