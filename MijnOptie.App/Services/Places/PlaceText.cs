using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Places;

/// <summary>Reads the name of a place as a person or a file writes it: "Breda", "Velp GLD", "Alteveer (Noordenveld, Drenthe)".</summary>
internal static class PlaceText
{
    /// <returns>The place, or the error <c>Place.Unknown</c> (holds the name) or <c>Place.Ambiguous</c> (the name, and how to write each).</returns>
    public static Result<Place> Find(Gazetteer gazetteer, string text, string? municipality = null)
    {
        var name = text.Trim();
        if (name.EndsWith(')') && name.LastIndexOf('(') is > 0 and var open)
        {
            municipality = name[(open + 1)..^1].Split(',')[0].Trim();
            name = name[..open].Trim();
        }
        return gazetteer.Resolve(name, municipality) switch
        {
            { Found: { } place } => place,
            PlaceResolution.Ambiguous(var places) => new Error("Place.Ambiguous", name, string.Join("; ", places.Take(6).Select(p => $"{p.Name} ({p.Municipality})"))),
            _ => new Error("Place.Unknown", name),
        };
    }
}
