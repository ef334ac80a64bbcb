namespace MijnOptie.App.Hr.Locations;

/// <summary>Marks the texts of the pages about locations.</summary>
internal sealed class LocationsTexts;
