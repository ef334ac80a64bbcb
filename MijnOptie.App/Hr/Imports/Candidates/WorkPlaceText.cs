using System.Globalization;
using System.Text.RegularExpressions;
using MijnOptie.App.Services.Places;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Imports.Candidates;

/// <summary>Reads a place to work as a file writes it: "Breda" for that place only, "Roosendaal 15" or "Roosendaal 15 km" for what lies around it.</summary>
internal static partial class WorkPlaceText
{
    private const int LargestRadius = 100;

    /// <returns>The place, or an error of <see cref="PlaceText"/> or <c>Place.Radius</c> (holds the figure).</returns>
    public static Result<WorkPlace> Parse(Gazetteer gazetteer, string text)
    {
        var match = Written.Match(text.Trim());
        var figure = match.Groups["radius"].Value;
        int? radius = null;
        if (figure.Length > 0)
        {
            if (!int.TryParse(figure, NumberStyles.None, CultureInfo.InvariantCulture, out var kilometres) || kilometres is < 1 or > LargestRadius)
            {
                return new Error("Place.Radius", figure);
            }
            radius = kilometres;
        }
        return PlaceText.Find(gazetteer, match.Groups["name"].Value).TryGet(out var place, out var error)
            ? new WorkPlace(place.Id, gazetteer.Suggest(place).Label, place.Point, radius)
            : error;
    }

    [GeneratedRegex(@"^(?<name>.*?)(?:\s+\+?\s*(?<radius>[0-9][0-9.,]*)\s*(?:km)?)?$", RegexOptions.IgnoreCase | RegexOptions.Singleline)]
    private static partial Regex Written { get; }
}
