using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.SchoolLocations;
using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Hr.Locations;

/// <summary>A location as it was filled in or imported, and found right.</summary>
/// <param name="Regions">What DUO says of the regions; null when the source knows nothing of them, so that what is stored stays.</param>
internal sealed record LocationEntry(
    string Code,
    string Name,
    string? Street,
    string? HouseNumber,
    string? Postcode,
    string Town,
    string Municipality,
    string Province,
    GeoPoint Point,
    LocationRegions? Regions = null)
{
    /// <summary>Writes it over a row; what is the same stays untouched.</summary>
    public void Write(LocationRow row)
    {
        row.Code = Code;
        row.Name = Name;
        row.Street = Street;
        row.HouseNumber = HouseNumber;
        row.Postcode = Postcode;
        row.Town = Town;
        row.Municipality = Municipality;
        row.Province = Province;
        row.Latitude = Point.Latitude;
        row.Longitude = Point.Longitude;
        if (Regions is null) return;
        row.RpaRegion = Regions.Rpa;
        row.RmcRegion = Regions.Rmc;
        row.EducationRegion = Regions.Education;
    }

    /// <summary>Out of DUO's file, with the place it was found in.</summary>
    public static LocationEntry From(DuoLocation location, Place place) => new(
        location.LocationCode,
        location.Name,
        location.Street,
        location.HouseNumber,
        location.Postcode,
        place.Kind == PlaceKind.Municipality ? location.Town : place.Name,
        place.Municipality,
        place.Province,
        place.Point,
        new LocationRegions(location.RpaArea, location.RmcRegion, location.EducationArea));
}
