namespace MijnOptie.App.Design;

/// <summary>A point in the units of a drawing, x to the right and y down.</summary>
public readonly record struct MapPoint(double X, double Y);
