using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Geography;

namespace MijnOptie.Domain.Matching;

/// <summary>From where, and how far, one offer reaches.</summary>
internal sealed class OfferReach
{
    private readonly Circle[] places;
    private readonly Around? home;
    private readonly Around? work;

    public OfferReach(Offer offer)
    {
        places = new Circle[offer.Places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            var (point, reach) = (offer.Places[i].Point, offer.Places[i].Reach.Hectometres);
            places[i] = new Circle(new Around(point), reach, Direction.ChordSquared(reach));
        }
        if ((offer.Home ?? offer.BaseLocation) is { } one) home = new Around(one);
        if ((offer.BaseLocation ?? offer.Home) is { } two) work = offer.Home is null || two == offer.Home ? home : new Around(two);
    }

    /// <summary>False when a point in this direction is surely out of reach.</summary>
    public bool MayReach(in Direction direction)
    {
        foreach (ref readonly var place in places.AsSpan())
        {
            if (place.Around.Direction.ChordSquaredTo(direction) <= place.ChordSquared) return true;
        }
        return false;
    }

    /// <summary>Sets the bits of spots that are not surely out of reach.</summary>
    public void AddNear(SpotColumns spots, ulong[] near)
    {
        foreach (ref readonly var place in places.AsSpan()) spots.AddNear(place.Around.Direction, place.ChordSquared, near);
    }

    /// <summary>The points that the distance to a spot brings; <see cref="Pricing.Never"/> when it is out of reach.</summary>
    public int Points(SpotColumns spots, int spot, Pricing pricing)
    {
        var (nearest, direction, zeroAt) = (int.MaxValue, spots.Direction(spot), pricing.ZeroAt);
        foreach (ref readonly var place in places.AsSpan())
        {
            if (place.Around.Direction.ChordSquaredTo(direction) > place.ChordSquared) continue;
            var distance = place.Around.Distance(spots.Point(spot), direction);
            if (distance <= place.Reach) nearest = Math.Min(nearest, distance);
        }
        if (nearest == int.MaxValue) return Pricing.Never;
        if (home is not { } one || work is not { } two) return pricing.ReachPoints[2 * Math.Max(0, zeroAt - nearest)];
        var first = Math.Max(0, zeroAt - one.Distance(spots.Point(spot), direction));
        return pricing.ReachPoints[first + (ReferenceEquals(one, two) ? first : Math.Max(0, zeroAt - two.Distance(spots.Point(spot), direction)))];
    }

    private sealed class Around(GeoPoint point)
    {
        private readonly Direction direction = new(point);

        public ref readonly Direction Direction => ref direction;

        public int Distance(GeoPoint to, in Direction other) => Matching.Direction.Distance(point, direction, to, other);
    }

    private readonly record struct Circle(Around Around, int Reach, double ChordSquared);
}
