namespace MijnOptie.Domain.Geography;

/// <summary>
/// From degrees to a drawing: equirectangular, true to scale along one central latitude, so that a circle on the ground stays a
/// circle to the eye. Within the Netherlands its scale from west to east is off by less than 4% at the northern and southern edge.
/// </summary>
public sealed class MapProjection
{
    private const double KilometresPerDegree = 111.195; // of latitude, on the mean radius of 6,371.0088 km
    private const double CentralLatitude = 52.2;
    private static readonly double Squeeze = Math.Cos(double.DegreesToRadians(CentralLatitude));

    private readonly double west;
    private readonly double north;
    private readonly double unitsPerDegree;

    private MapProjection(double west, double north, double unitsPerDegree, double width, double height)
    {
        this.west = west;
        this.north = north;
        this.unitsPerDegree = unitsPerDegree;
        Width = width;
        Height = height;
    }

    /// <summary>The whole of the Netherlands in Europe, 600 units wide.</summary>
    public static MapProjection Netherlands { get; } = OfBounds(new GeoPoint(50.70, 3.30), new GeoPoint(53.60, 7.25), 600);

    /// <summary>Width of the viewBox in units; more than 0.</summary>
    public double Width { get; }

    /// <summary>Height of the viewBox in units; more than 0.</summary>
    public double Height { get; }

    /// <summary>Units of the viewBox in one kilometre on the ground, for the radius of a circle.</summary>
    public double UnitsPerKilometre => unitsPerDegree / KilometresPerDegree;

    /// <summary>A map between two corners.</summary>
    /// <param name="southWest">Lower left corner.</param>
    /// <param name="northEast">Upper right corner; north and east of the other.</param>
    /// <param name="width">Width in units; more than 0. The height follows from it.</param>
    /// <exception cref="ArgumentOutOfRangeException">The corners are not in order, or the width is not more than 0.</exception>
    public static MapProjection OfBounds(GeoPoint southWest, GeoPoint northEast, double width)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(southWest.Latitude, northEast.Latitude, nameof(southWest));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(southWest.Longitude, northEast.Longitude, nameof(southWest));
        var unitsPerDegree = width / ((northEast.Longitude - southWest.Longitude) * Squeeze);
        return new MapProjection(southWest.Longitude, northEast.Latitude, unitsPerDegree, width, (northEast.Latitude - southWest.Latitude) * unitsPerDegree);
    }

    /// <summary>A map of a given size with all the points on it, as large as it can be, and the middle of the points in its middle.</summary>
    /// <param name="points">What must be on the map; the whole country when there are none.</param>
    /// <param name="width">Width in units; more than 0.</param>
    /// <param name="height">Height in units; more than 0.</param>
    /// <param name="marginKm">Room to keep around the points, in kilometres; more than 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">A size or the margin is not more than 0.</exception>
    public static MapProjection Around(IReadOnlyCollection<GeoPoint> points, double width, double height, double marginKm)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(width);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(height);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(marginKm);
        var (south, north) = points.Count == 0 ? (50.70, 53.60) : (points.Min(p => p.Latitude), points.Max(p => p.Latitude));
        var (west, east) = points.Count == 0 ? (3.30, 7.25) : (points.Min(p => p.Longitude), points.Max(p => p.Longitude));
        var margin = 2 * marginKm / KilometresPerDegree;
        var unitsPerDegree = Math.Min(height / (north - south + margin), width / (((east - west) * Squeeze) + margin));
        return new MapProjection(
            ((west + east) / 2) - (width / 2 / unitsPerDegree / Squeeze), ((south + north) / 2) + (height / 2 / unitsPerDegree), unitsPerDegree, width, height);
    }

    /// <summary>Where a point of the earth falls on the drawing; may be outside the viewBox.</summary>
    public MapPoint Project(GeoPoint point) =>
        new((point.Longitude - west) * Squeeze * unitsPerDegree, (north - point.Latitude) * unitsPerDegree);

    /// <summary>Whether a point falls inside the viewBox, edges included.</summary>
    public bool Shows(GeoPoint point) => Project(point) is var (x, y) && x >= 0 && x <= Width && y >= 0 && y <= Height;

    /// <summary>
    /// The ground of a map: the places on it as dots, thinned so that no two are nearer than the gap. The largest places come
    /// first, so the same gazetteer always gives the same dots.
    /// </summary>
    /// <param name="places">The places, in the order of who may stay; municipalities are left out.</param>
    /// <param name="gap">Least distance between two dots, in units of the viewBox; more than 0.</param>
    /// <returns>The dots in whole units, from left to right, then down.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The gap is not more than 0.</exception>
    public IReadOnlyList<MapPoint> Ground(IEnumerable<Place> places, double gap)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(gap);
        var cells = new Dictionary<(int, int), List<MapPoint>>();
        var dots = new List<MapPoint>();
        foreach (var place in places.Where(p => p.Kind != PlaceKind.Municipality && Shows(p.Point)))
        {
            var exact = Project(place.Point);
            var dot = new MapPoint(Math.Round(exact.X), Math.Round(exact.Y));
            var (column, row) = ((int)(dot.X / gap), (int)(dot.Y / gap));
            if (IsCrowded(cells, column, row, dot, gap)) continue;
            if (!cells.TryGetValue((column, row), out var cell)) cells[(column, row)] = cell = [];
            cell.Add(dot);
            dots.Add(dot);
        }
        return [.. dots.OrderBy(d => d.X).ThenBy(d => d.Y)];
    }

    private static bool IsCrowded(Dictionary<(int, int), List<MapPoint>> cells, int column, int row, MapPoint dot, double gap)
    {
        for (var c = column - 1; c <= column + 1; c++)
        {
            for (var r = row - 1; r <= row + 1; r++)
            {
                if (cells.TryGetValue((c, r), out var near)
                    && near.Exists(d => ((d.X - dot.X) * (d.X - dot.X)) + ((d.Y - dot.Y) * (d.Y - dot.Y)) < gap * gap)) return true;
            }
        }
        return false;
    }
}
