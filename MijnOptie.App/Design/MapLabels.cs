using System.Collections.Immutable;
using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Design;

/// <summary>
/// Where the names on a map stand: each beside its ring, at the first side where it lies within the drawing and over no other name and no
/// other ring. A name for which there is no such side is left out; its link still says it.
/// </summary>
internal static class MapLabels
{
    private const double Gap = 7;
    private const double Aside = 11; // far enough for the map to begin or end the name there

    /// <param name="markers">The most important first: it is the first to choose a side.</param>
    /// <param name="width">Of the drawing, from 0.</param>
    /// <param name="height">Of the drawing, from 0.</param>
    /// <param name="letter">Height of a letter, in the units of the drawing.</param>
    /// <returns>The same markers in the same order; those whose name has no room without it.</returns>
    public static ImmutableArray<MapMarker> Place(IReadOnlyList<MapMarker> markers, double width, double height, double letter)
    {
        var names = new Dictionary<string, MapBox>();
        var placed = ImmutableArray.CreateBuilder<MapMarker>(markers.Count);
        foreach (var marker in markers)
        {
            if (marker.Label is { } name && !names.ContainsKey(name) && SideOf(marker) is { } side)
            {
                names.Add(name, side.Box);
                placed.Add(marker with { LabelAt = side.At });
            }
            else
            {
                placed.Add(marker with { Label = null });
            }
        }
        return placed.MoveToImmutable();

        (MapPoint At, MapBox Box)? SideOf(MapMarker marker) => Sides(marker, letter).Cast<(MapPoint At, MapBox Box)?>().FirstOrDefault(each => IsFree(marker, each!.Value.Box));

        bool IsFree(MapMarker marker, MapBox box) =>
            box.IsWithin(width, height) && !names.Values.Any(box.Overlaps) && !markers.Any(other => other != marker && box.Overlaps(MapBox.Around(other.Point, other.Radius)));
    }

    // Right, left, above, below; then above and below to the right, and to the left.
    private static IEnumerable<(MapPoint At, MapBox Box)> Sides(MapMarker marker, double letter)
    {
        var length = MapBox.LengthOf(marker.Label!, letter);
        var beside = marker.Radius + Gap;
        var under = beside + (letter * .75);
        var middle = letter * .32; // the line on which letters stand, when they are level with the ring
        foreach (var (at, left) in new[]
        {
            (new MapPoint(beside, middle), beside),
            (new MapPoint(-beside, middle), -beside - length),
            (new MapPoint(0, -beside), -length / 2),
            (new MapPoint(0, under), -length / 2),
            (new MapPoint(Aside, -beside), Aside),
            (new MapPoint(Aside, under), Aside),
            (new MapPoint(-Aside, -beside), -Aside - length),
            (new MapPoint(-Aside, under), -Aside - length),
        })
        {
            var top = marker.Point.Y + at.Y - (letter * .8);
            yield return (at, new MapBox(marker.Point.X + left, top, marker.Point.X + left + length, top + letter));
        }
    }
}
