namespace MijnOptie.Domain.Geography;

/// <summary>A point on earth in degrees (WGS 84), latitude -90 to 90 and longitude -180 to 180, both inclusive; never NaN.</summary>
public readonly record struct GeoPoint
{
    /// <summary>Makes a point.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a number, or outside the bounds.</exception>
    public GeoPoint(double latitude, double longitude)
    {
        if (!(Math.Abs(latitude) <= 90)) throw new ArgumentOutOfRangeException(nameof(latitude));
        if (!(Math.Abs(longitude) <= 180)) throw new ArgumentOutOfRangeException(nameof(longitude));
        Latitude = latitude;
        Longitude = longitude;
    }

    /// <summary>Degrees north.</summary>
    public double Latitude { get; }

    /// <summary>Degrees east.</summary>
    public double Longitude { get; }

    /// <summary>The great-circle distance to another point, rounded once, to 100 m.</summary>
    public Distance DistanceTo(GeoPoint other)
    {
        const double earthRadiusInHectometres = 63_710.088; // mean radius, IUGG
        var (lat1, lat2) = (double.DegreesToRadians(Latitude), double.DegreesToRadians(other.Latitude));
        var halfLat = Math.Sin((lat2 - lat1) / 2);
        var halfLon = Math.Sin(double.DegreesToRadians(other.Longitude - Longitude) / 2);
        var a = (halfLat * halfLat) + (Math.Cos(lat1) * Math.Cos(lat2) * halfLon * halfLon);
        return new Distance((int)Math.Round(2 * earthRadiusInHectometres * Math.Asin(Math.Sqrt(Math.Min(1, a)))));
    }
}
