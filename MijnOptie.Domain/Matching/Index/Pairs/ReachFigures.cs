using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Geography;

namespace MijnOptie.Domain.Matching;

/// <summary>What the reach of one offer comes to at one point.</summary>
/// <param name="Holds">True when a chosen place has it in reach.</param>
/// <param name="Fit">The fit; 0 when it is out of reach.</param>
/// <param name="Kilometres">When out of reach, how many whole kilometres a place would have to give, at the least and within bounds; 0 when none can.</param>
internal readonly record struct ReachFigures(bool Holds, int Fit, int Kilometres)
{
    public static ReachFigures Of(Offer offer, GeoPoint at, MatchingSettings settings)
    {
        var (nearest, kilometres) = (int.MaxValue, 0);
        foreach (var place in offer.Places)
        {
            var distance = place.Point.DistanceTo(at);
            var shortfall = ReachCriterion.Shortfall(place, distance).Hectometres;
            if (shortfall == 0)
            {
                nearest = Math.Min(nearest, distance.Hectometres);
            }
            else if (SmallestChanges.Further(place, shortfall, settings) is { } further && (kilometres == 0 || further < kilometres))
            {
                kilometres = further;
            }
        }
        if (nearest == int.MaxValue) return new ReachFigures(false, MatchFit.None, kilometres);
        var zeroAt = Distance.FromKilometres(settings.TravelZeroKilometres).Hectometres;
        var (home, other) = (offer.Home?.DistanceTo(at).Hectometres, offer.BaseLocation?.DistanceTo(at).Hectometres);
        return new ReachFigures(true, ReachCriterion.Fit(home, other, nearest, zeroAt), 0);
    }
}
