namespace MijnOptie.App.Hr.Locations;

/// <summary>A location in a list.</summary>
public sealed record LocationListRow(Guid Id, string Code, string Name, string Town, string? Municipality, double Latitude, double Longitude, int Positions);
