using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Services.SchoolLocations;

/// <summary>One school location out of DUO's open data. <see cref="LocationCode"/> is its natural key. What DUO says about religion or
/// conviction is not read: it must never reach the matching.</summary>
/// <param name="BoardNumber">Number of the school board, 5 digits.</param>
/// <param name="BoardName">Name of the school board; null when the file does not have it.</param>
/// <param name="InstitutionCode">Code of the school (BRIN), such as 32JK.</param>
/// <param name="LocationCode">Code of the location: that of the school and two digits, such as 32JK00.</param>
/// <param name="Name">Name of the location.</param>
/// <param name="Street">Street; null when empty.</param>
/// <param name="HouseNumber">House number with addition; null when empty.</param>
/// <param name="Postcode">Written as 1234 AB; null when empty.</param>
/// <param name="Town">Town as DUO writes it.</param>
/// <param name="MunicipalityCode">CBS code, 4 digits; null when the file does not have it.</param>
/// <param name="Municipality">Municipality as DUO writes it.</param>
/// <param name="Province">Province.</param>
/// <param name="RpaArea">Labour market area; null when empty.</param>
/// <param name="RmcRegion">Region against early school leaving; null when empty.</param>
/// <param name="EducationArea">Education area; null when empty.</param>
internal sealed record DuoLocation(
    string BoardNumber,
    string? BoardName,
    string InstitutionCode,
    string LocationCode,
    string Name,
    string? Street,
    string? HouseNumber,
    string? Postcode,
    string Town,
    string? MunicipalityCode,
    string Municipality,
    string Province,
    string? RpaArea,
    string? RmcRegion,
    string? EducationArea)
{
    /// <summary>The place it lies in, as far as the gazetteer knows.</summary>
    public PlaceResolution Locate(Gazetteer gazetteer) => gazetteer.Resolve(Town, Municipality);
}
