using System.Collections.Immutable;
using MijnOptie.App.Services.Organisations;
using MijnOptie.Domain.Candidates;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>How many locations of the organisation lie within reach, and which single wider circle would add most.</summary>
/// <param name="Within">Locations within reach.</param>
/// <param name="Total">All locations.</param>
/// <param name="Wider">The place, with the next radius, that adds most; null when none adds any.</param>
/// <param name="WithinWider">How many it would be then.</param>
internal sealed record ReachCount(int Within, int Total, WorkPlace? Wider, int WithinWider)
{
    public static ReachCount Of(ImmutableArray<WorkPlace> places, IReadOnlyList<OrganisationLocation> locations)
    {
        var within = Count(places, locations);
        var best = (Place: (WorkPlace?)null, Count: within);
        for (var i = 0; i < places.Length; i++)
        {
            var at = Array.IndexOf(WorkPlaceText.Radii, places[i].RadiusKm);
            if (at < 0 || at + 1 >= WorkPlaceText.Radii.Length) continue;
            var wider = places[i] with { RadiusKm = WorkPlaceText.Radii[at + 1] };
            var count = Count(places.SetItem(i, wider), locations);
            if (count > best.Count) best = (wider, count);
        }
        return new ReachCount(within, locations.Count, best.Place, best.Count);
    }

    public static bool IsWithin(ImmutableArray<WorkPlace> places, OrganisationLocation location) =>
        places.Any(place => place.Point.DistanceTo(location.Point) <= place.Reach);

    private static int Count(ImmutableArray<WorkPlace> places, IReadOnlyList<OrganisationLocation> locations) =>
        locations.Count(location => IsWithin(places, location));
}
