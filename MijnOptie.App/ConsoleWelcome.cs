using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace MijnOptie.App;

/// <summary>Tells a developer what to open, once the application listens.</summary>
internal static class ConsoleWelcome
{
    public static void Announce(WebApplication app) => app.Lifetime.ApplicationStarted.Register(() =>
    {
        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        Console.WriteLine($"""

              Mijn-OPtIE draait op {address}
              Open {address}/demo en kies een rol om in te loggen op de demo.
              Kandidaat zijn kan zonder account: {address}/aanmelden

            """);
    });
}
