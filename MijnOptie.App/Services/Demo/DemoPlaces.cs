using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Services.Demo;

/// <summary>Towns the made-up people live and work in.</summary>
internal static class DemoPlaces
{
    /// <summary>The towns of the region, those with more people more often.</summary>
    public static readonly string[] Region =
    [
        "Roosendaal", "Roosendaal", "Roosendaal", "Breda", "Breda", "Breda", "Breda", "Bergen op Zoom", "Bergen op Zoom", "Bergen op Zoom",
        "Dongen", "Dongen", "Oosterhout", "Oosterhout", "Hoeven", "Zundert", "Steenbergen", "Rucphen", "Rijsbergen", "Made",
        "Halsteren", "Tilburg",
    ];

    /// <exception cref="InvalidOperationException">The places that were loaded lack a town of the demo.</exception>
    public static Place Named(Gazetteer gazetteer, string name) => gazetteer.Resolve(name) switch
    {
        PlaceResolution.Ambiguous ambiguous => ambiguous.Places[0],
        var resolution => resolution.Found ?? throw new InvalidOperationException($"The demo needs {name} among the places."),
    };
}
