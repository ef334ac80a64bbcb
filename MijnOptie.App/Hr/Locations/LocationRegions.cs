namespace MijnOptie.App.Hr.Locations;

/// <summary>The regions DUO places a location in; null when it names none.</summary>
internal sealed record LocationRegions(string? Rpa, string? Rmc, string? Education);
