namespace MijnOptie.App.Hr.Locations;

/// <summary>What a member of staff fills in about a location.</summary>
internal enum LocationField
{
    Code,
    Name,
    Street,
    HouseNumber,
    Postcode,
    Town,
    Municipality,
}
