using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace MijnOptie.App.Services.Mail;

/// <summary>Absolute addresses of our own pages, from the settings: never from what a request says of itself.</summary>
internal sealed class SiteLinks(IOptions<SiteOptions> options, IServiceProvider services)
{
    private const string Nowhere = "http://localhost";

    /// <summary>The name of the site, without port.</summary>
    public string Host => Root().Host;

    /// <summary>The address of a page.</summary>
    /// <param name="path">Path with or without query, from the root: <c>/mijn-gegevens?code=…</c>.</param>
    public Uri To(string path) => path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal)
        ? new Uri(Root(), path)
        : throw new ArgumentException("A path of our own is needed.", nameof(path));

    // On a developer's machine: where the application listens.
    private Uri Root() => new(options.Value.Address is { Length: > 0 } configured
        ? configured
        : services.GetService<IServer>()?.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? Nowhere);
}
