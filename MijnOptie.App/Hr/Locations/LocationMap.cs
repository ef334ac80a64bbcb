using System.Globalization;
using MijnOptie.App.Design;
using MijnOptie.App.Services.Places;
using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Hr.Locations;

/// <summary>Locations on a map: one ring for each point, the larger the more positions.</summary>
internal sealed record LocationMap(IReadOnlyList<MapPoint> Ground, IReadOnlyList<MapMarker> Markers, string ViewBox, int Towns)
{
    private const double Size = 420;
    private const double Smallest = 14; // a link of 24 px on a phone
    private const double Largest = 26;
    private const double Letter = 26; // on a phone, where it is largest
    private const int Named = 12;

    /// <param name="rows">The locations.</param>
    /// <param name="places">The ground.</param>
    /// <param name="addressOf">Where the ring of a town leads.</param>
    /// <param name="nameOf">What it says: the town, its locations and its positions.</param>
    public static LocationMap Of(
        IReadOnlyList<LocationListRow> rows, IPlaceDirectory places, Func<string, string> addressOf, Func<string, int, int, string> nameOf)
    {
        var projection = MapProjection.Around([.. rows.Select(PointOf)], Size, Size, 6);
        var towns = rows.GroupBy(PointOf).Select(g => (Point: projection.Project(g.Key), g.First().Town, Locations: g.Count(), Positions: g.Sum(l => l.Positions)))
            .OrderByDescending(t => t.Positions).ThenByDescending(t => t.Locations).ThenBy(t => t.Town, StringComparer.Ordinal).ToList();
        var most = Math.Max(1, towns.Select(t => t.Positions).DefaultIfEmpty(0).Max());
        var named = towns.Select(t => t.Town).Distinct().Take(Named).ToHashSet();
        MapMarker[] markers = [.. towns.Select(t => Marker(t.Point, t.Town, t.Positions, named.Contains(t.Town), addressOf(t.Town), nameOf(t.Town, t.Locations, t.Positions)))];
        return new LocationMap(
            places.Ground(projection, 7), MapLabels.Place(markers, Size, Size, Letter), string.Create(CultureInfo.InvariantCulture, $"0 0 {Size} {Size}"), towns.Select(t => t.Town).Distinct().Count());

        MapMarker Marker(MapPoint point, string town, int positions, bool named, string address, string name)
        {
            var radius = Smallest + ((Largest - Smallest) * Math.Sqrt((double)positions / most));
            return new MapMarker(point, radius, named ? town : null, Address: address, Name: name);
        }
    }

    private static GeoPoint PointOf(LocationListRow row) => new(row.Latitude, row.Longitude);
}
