namespace MijnOptie.App.Hr.Locations;

/// <summary>What a member of staff fills in about a location, in the order of the form and of the columns of a file.</summary>
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
