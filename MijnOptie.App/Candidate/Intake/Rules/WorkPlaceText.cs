using System.Globalization;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>A row of the places to work as the draft keeps it: the place, a tab, and the radius in kilometres or nothing.</summary>
internal static class WorkPlaceText
{
    private const char Separator = '\t';

    /// <summary>The radii offered, in kilometres; null is in the place alone.</summary>
    public static readonly int?[] Radii = [null, 5, 10, 15, 25, 50];

    public static string Keep(Place place, int? radius) => Keep(PlaceText.Keep(place), radius?.ToString(CultureInfo.InvariantCulture));

    public static string Keep(string place, string? radius) => place + Separator + radius;

    /// <summary>The place and the radius of a row, unread.</summary>
    public static (string Place, string Radius) Split(string row)
    {
        var at = row.IndexOf(Separator, StringComparison.Ordinal);
        return at < 0 ? (row, "") : (row[..at], row[(at + 1)..]);
    }

    /// <returns>The place with its radius, or the error <c>Place.Radius</c>, or one of <see cref="PlaceText"/>.</returns>
    public static Result<WorkPlace> Parse(string row, Gazetteer gazetteer)
    {
        var (text, radiusText) = Split(row);
        if (!PlaceText.Parse(text, gazetteer).TryGet(out var place, out var error)) return error;
        int? radius = null;
        if (radiusText.Length > 0)
        {
            if (!int.TryParse(radiusText, NumberStyles.None, CultureInfo.InvariantCulture, out var read) || !Radii.Contains(read)) return new Error("Place.Radius", radiusText);
            radius = read;
        }
        return new WorkPlace(place.Id, gazetteer.Suggest(place).Label, place.Point, radius);
    }
}
