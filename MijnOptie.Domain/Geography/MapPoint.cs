namespace MijnOptie.Domain.Geography;

/// <summary>A point on a drawn map, in units of its viewBox.</summary>
/// <param name="X">From the left edge to the right.</param>
/// <param name="Y">From the upper edge down.</param>
public readonly record struct MapPoint(double X, double Y);
