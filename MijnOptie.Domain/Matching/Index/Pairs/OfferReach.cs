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

    /// <summary>Writes the points that the distance to each spot brings; <see cref="Pricing.Never"/> where it is out of reach.</summary>
    public void Points(SpotBatch spots, Pricing pricing)
    {
        var nearest = spots.Nearest.AsSpan(0, spots.Count);
        var left = spots.Left.AsSpan(0, spots.Count);
        nearest.Fill(int.MaxValue);
        foreach (ref readonly var place in places.AsSpan())
        {
            place.Around.Distances(spots);
            for (var i = 0; i < nearest.Length; i++)
            {
                var distance = (int)spots.Distance[i];
                nearest[i] = Math.Min(nearest[i], distance <= place.Reach ? distance : int.MaxValue);
            }
        }
        left.Clear();
        if (home is { } one && work is { } two)
        {
            AddLeft(one, ReferenceEquals(one, two) ? 2 : 1, spots, pricing.ZeroAt);
            if (!ReferenceEquals(one, two)) AddLeft(two, 1, spots, pricing.ZeroAt);
        }
        else
        {
            for (var i = 0; i < left.Length; i++) left[i] = 2 * Math.Max(0, pricing.ZeroAt - nearest[i]);
        }
        for (var i = 0; i < left.Length; i++) spots.Points[i] = nearest[i] == int.MaxValue ? Pricing.Never : pricing.ReachPoints[left[i]];
    }

    private static void AddLeft(Around around, int times, SpotBatch spots, int zeroAt)
    {
        around.Distances(spots);
        for (var i = 0; i < spots.Count; i++) spots.Left[i] += times * Math.Max(0, zeroAt - (int)spots.Distance[i]);
    }

    private sealed class Around(GeoPoint point)
    {
        private readonly Direction direction = new(point);

        public ref readonly Direction Direction => ref direction;

        public void Distances(SpotBatch spots) => Matching.Direction.Distances(point, direction, spots);
    }

    private readonly record struct Circle(Around Around, int Reach, double ChordSquared);
}
