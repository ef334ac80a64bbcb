using System.Net;
using System.Net.Sockets;

namespace MijnOptie.App.Platform.Security;

/// <summary>The address a visitor comes from, as far as limits are counted by it.</summary>
internal static class ClientAddress
{
    /// <summary>An IPv4 address, or the /64 network of an IPv6 address: a household has a whole one of those.</summary>
    public static string Of(HttpContext context) => Of(context.Connection.RemoteIpAddress);

    public static string Of(IPAddress? address)
    {
        if (address is null) return "unknown";
        if (address.IsIPv4MappedToIPv6) address = address.MapToIPv4();
        if (address.AddressFamily != AddressFamily.InterNetworkV6) return address.ToString();
        var network = address.GetAddressBytes();
        Array.Clear(network, 8, 8);
        return $"{new IPAddress(network)}/64";
    }
}
