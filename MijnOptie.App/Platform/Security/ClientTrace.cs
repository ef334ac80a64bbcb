using System.Net;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Platform.Security;

/// <summary>From where a request came: what is kept of it with a sign-in, and no more.</summary>
internal sealed record ClientTrace(string? IpAddress, string? UserAgent)
{
    public static ClientTrace Of(HttpContext http) => new(
        Written(http.Connection.RemoteIpAddress),
        Cut(http.Request.Headers.UserAgent.ToString()));

    /// <summary>Hides the address: this text may reach a log.</summary>
    public override string ToString() => nameof(ClientTrace);

    private static string? Written(IPAddress? address) => (address is { IsIPv4MappedToIPv6: true } ? address.MapToIPv4() : address)?.ToString();

    private static string? Cut(string text)
    {
        var clean = new string([.. text.Where(c => !char.IsControl(c) && !char.IsSurrogate(c)).Take(SignInRow.MaximumUserAgentLength)]).Trim();
        return clean.Length == 0 ? null : clean;
    }
}
