using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;

namespace MijnOptie.Tests.App.Platform.Hardening;

/// <summary>The application behind a proxy on this machine that speaks TLS for it.</summary>
internal static class Behind
{
    public static void AProxy(WebApplicationBuilder builder) => builder.Configuration.AddInMemoryCollection([new("Proxy:Addresses:0", "127.0.0.1")]);
}
