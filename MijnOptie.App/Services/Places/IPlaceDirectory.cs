using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Services.Places;

/// <summary>The places the application knows, read once at start.</summary>
internal interface IPlaceDirectory
{
    Gazetteer Gazetteer { get; }

    /// <summary>Key in <see cref="PlacesTexts"/> of the line that says where the places come from; shown wherever places are drawn.</summary>
    string AttributionKey { get; }

    /// <summary>The ground of a map: the known places as dots, no two nearer than the gap (in units of the viewBox). Always the same.</summary>
    IReadOnlyList<MapPoint> Ground(MapProjection projection, double gap);
}
