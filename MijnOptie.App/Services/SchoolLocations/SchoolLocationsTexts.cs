namespace MijnOptie.App.Services.SchoolLocations;

/// <summary>Marks the texts about files of school locations: one for each reason a row can be refused for.</summary>
internal sealed class SchoolLocationsTexts;
