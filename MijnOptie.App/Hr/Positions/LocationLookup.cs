using System.Collections.Immutable;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Positions;

/// <summary>Finds a location by its code, its id or its name.</summary>
internal sealed class LocationLookup
{
    private readonly Dictionary<string, LocationChoice> byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly ILookup<string, LocationChoice> byName;

    public LocationLookup(ImmutableArray<LocationChoice> locations)
    {
        foreach (var location in locations)
        {
            byCode[location.Id.ToString()] = location;
            byCode[location.Code] = location;
        }
        byName = locations.ToLookup(l => PlaceName.Fold(l.Name));
    }

    /// <returns>The location, or the error <c>Location.Unknown</c> (holds the text) or <c>Location.Ambiguous</c> (also the codes).</returns>
    public Result<LocationChoice> Find(string text)
    {
        var trimmed = text.Trim();
        if (byCode.TryGetValue(trimmed, out var location)) return location;
        var named = byName[PlaceName.Fold(trimmed)].ToArray();
        return named.Length switch
        {
            1 => named[0],
            0 => new Error("Location.Unknown", trimmed),
            _ => new Error("Location.Ambiguous", trimmed, string.Join(", ", named.Select(l => l.Code))),
        };
    }
}
