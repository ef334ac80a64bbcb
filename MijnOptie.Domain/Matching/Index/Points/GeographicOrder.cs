using MijnOptie.Domain.Geography;

namespace MijnOptie.Domain.Matching;

/// <summary>Bands from south to north and in each band from west to east, so that what lies near a point is a few runs of points.</summary>
internal static class GeographicOrder
{
    private const double BandDegrees = 0.09; // about ten kilometres

    /// <summary>The band a point lies in.</summary>
    public static int Band(GeoPoint point) => (int)Math.Floor(point.Latitude / BandDegrees);

    /// <summary>The numbers of points, in order.</summary>
    public static int[] Of(IReadOnlyList<GeoPoint> given)
    {
        var order = Enumerable.Range(0, given.Count).ToArray();
        Array.Sort(order, (left, right) => (Band(given[left]), given[left].Longitude, given[left].Latitude)
            .CompareTo((Band(given[right]), given[right].Longitude, given[right].Latitude)));
        return order;
    }

    /// <summary>The place in an order of each number.</summary>
    public static int[] Places(int[] order)
    {
        var places = new int[order.Length];
        for (var i = 0; i < order.Length; i++) places[order[i]] = i;
        return places;
    }
}
