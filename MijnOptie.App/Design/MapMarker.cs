using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Design;

/// <summary>A place on the map: a ring, with a dot when somebody is there.</summary>
/// <param name="Point">Where.</param>
/// <param name="Radius">Of the ring, in units of the drawing.</param>
/// <param name="Label">Its name beside it, or null.</param>
/// <param name="LabelAt">Where the name stands from the point.</param>
/// <param name="Filled">Somebody is there.</param>
/// <param name="Reach">Radius of the circle in reach, or null.</param>
/// <param name="Address">Where it leads, or null.</param>
/// <param name="Name">What the link says, with both figures in it.</param>
public sealed record MapMarker(MapPoint Point, double Radius, string? Label = null, MapPoint LabelAt = default, bool Filled = false, double? Reach = null, string? Address = null, string? Name = null);
