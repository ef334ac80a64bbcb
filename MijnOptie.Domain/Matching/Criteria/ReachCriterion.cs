using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// Hard: the position lies within the radius of a chosen place, as the crow flies. Soft: the distance from home and from the
/// base location, each falling evenly from full at 0 to none at a distance the organisation sets; known ones count alike.
/// When neither is known the distance from the nearest chosen place takes their part. Distances are in whole hectometres.
/// </summary>
public static class ReachCriterion
{
    /// <summary>The soft part, given that the hard part holds.</summary>
    /// <param name="home">From home; null when unknown.</param>
    /// <param name="baseLocation">From the base location; null without one.</param>
    /// <param name="place">From the nearest chosen place.</param>
    /// <param name="zeroAt">Where the fit becomes 0; over 0.</param>
    public static int Fit(int? home, int? baseLocation, int place, int zeroAt) => (home, baseLocation) switch
    {
        ({ } one, { } other) => MatchFit.Share(Left(one, zeroAt) + Left(other, zeroAt), 2L * zeroAt),
        _ => MatchFit.Share(Left(home ?? baseLocation ?? place, zeroAt), zeroAt),
    };

    /// <summary>Assesses one pair.</summary>
    public static CriterionResult Assess(Offer offer, Position position, MatchingSettings settings)
    {
        var home = offer.Home?.DistanceTo(position.Point);
        var baseLocation = offer.BaseLocation?.DistanceTo(position.Point);
        if (offer.Places.IsEmpty)
        {
            var nowhere = new ReachEvidence(null, null, null, home, baseLocation);
            return new CriterionResult(Criterion.Reach, false, MatchFit.None, nowhere);
        }
        var (place, distance) = ByShortfall(offer, position).First();
        var shortfall = Shortfall(place, distance);
        var holds = shortfall.Hectometres == 0;
        var evidence = new ReachEvidence(place, distance, shortfall, home, baseLocation);
        var zeroAt = Distance.FromKilometres(settings.TravelZeroKilometres).Hectometres;
        var fit = holds ? Fit(home?.Hectometres, baseLocation?.Hectometres, distance.Hectometres, zeroAt) : MatchFit.None;
        return new CriterionResult(Criterion.Reach, holds, fit, evidence);
    }

    /// <summary>The chosen places, the one that decides first: the least shortfall, then the nearest, then by id, radius, name and point.</summary>
    internal static IEnumerable<(WorkPlace Place, Distance Distance)> ByShortfall(Offer offer, Position position) => offer.Places
        .Select(place => (Place: place, Distance: place.Point.DistanceTo(position.Point)))
        .OrderBy(each => Shortfall(each.Place, each.Distance))
        .ThenBy(each => each.Distance)
        .ThenBy(each => each.Place.Place)
        .ThenByDescending(each => each.Place.Reach)
        .ThenBy(each => each.Place.RadiusKm)
        .ThenBy(each => each.Place.Name, StringComparer.Ordinal)
        .ThenBy(each => each.Place.Point.Latitude)
        .ThenBy(each => each.Place.Point.Longitude);

    /// <summary>How far a place's radius falls short of a distance.</summary>
    internal static Distance Shortfall(WorkPlace place, Distance distance) =>
        new(Math.Max(0, distance.Hectometres - place.Reach.Hectometres));

    private static long Left(int distance, int zeroAt) => Math.Max(0, zeroAt - distance);
}
