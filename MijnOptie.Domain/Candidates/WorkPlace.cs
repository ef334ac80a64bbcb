using MijnOptie.Domain.Geography;

namespace MijnOptie.Domain.Candidates;

/// <summary>A place where a candidate wants to work.</summary>
/// <param name="Place">The place.</param>
/// <param name="Name">Its name as shown to the candidate.</param>
/// <param name="Point">Where it is.</param>
/// <param name="RadiusKm">How far around it, in whole kilometres as the crow flies, inclusive, 1 to 100; null means in this place only,
/// which counts as <see cref="OwnPlaceKm"/>.</param>
public sealed record WorkPlace(PlaceId Place, string Name, GeoPoint Point, int? RadiusKm)
{
    /// <summary>"In this place only" in kilometres: a location in the place is seldom further from its middle.</summary>
    public const int OwnPlaceKm = 4;

    /// <summary>The distance within which a location counts, inclusive.</summary>
    public Distance Reach => Distance.FromKilometres(RadiusKm ?? OwnPlaceKm);
}
