using System.Collections.Immutable;
using MijnOptie.Domain.Geography;

namespace MijnOptie.Domain.Matching;

/// <summary>One point where positions are.</summary>
/// <param name="Point">Where it is.</param>
/// <param name="Direction">The same, as a direction.</param>
/// <param name="Near">The offers' points from which it can matter how far it is.</param>
/// <param name="Positions">What is there.</param>
internal sealed record Spot(GeoPoint Point, Direction Direction, NearPoints Near, ImmutableArray<PositionCode> Positions)
{
    public static Spot At(GeoPoint point, OfferTable offers, int horizon) =>
        new(point, new Direction(point), offers.Points.Near(point, horizon), []);
}
