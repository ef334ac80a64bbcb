using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Design;

/// <summary>An arrow from place to place, bent through <paramref name="Bend"/>.</summary>
public sealed record MapMove(MapPoint From, MapPoint Bend, MapPoint To);
