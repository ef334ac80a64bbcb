using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// For one failing criterion, every single change within the organisation's bounds that makes it hold, each the smallest of
/// its kind. Empty when it cannot give way.
/// </summary>
internal static class SmallestChanges
{
    /// <summary>The widest radius a place may get.</summary>
    private const int WidestRadiusKm = 100;

    public static IEnumerable<NearMissChange> For(Evidence evidence, Offer offer, Position position, MatchingSettings settings) => evidence switch
    {
        SectorEvidence sector when settings.NearMissSector => [new CandidateExtraSector(sector.Asked)],
        HoursEvidence hours => OfHours(hours, settings.NearMissHours).Where(change => MakesHold(change, offer, position)),
        StartDateEvidence date => OfDate(date, position.Period.End, settings.NearMissDays),
        ReachEvidence => OfReach(offer, position, settings),
        _ => [],
    };

    private static IEnumerable<NearMissChange> OfHours(HoursEvidence hours, int most)
    {
        var (wanted, offered) = (hours.Wanted, hours.Offered);
        var steps = HoursSteps.Across(hours.Gap.TenThousandths);
        if (steps > most) yield break;
        if (wanted.Minimum > offered.Maximum) yield return new CandidateFewerHours(steps, wanted.Minimum);
        if (wanted.Minimum > offered.Maximum || offered.Maximum == Hours.Zero) yield return new PositionMoreHours(steps, offered.Maximum);
        if (offered.Minimum > wanted.Maximum || wanted.Maximum == Hours.Zero) yield return new CandidateMoreHours(steps, wanted.Maximum);
        if (offered.Minimum > wanted.Maximum) yield return new PositionFewerHours(steps, offered.Minimum, hours.MayBeSplit);
    }

    private static IEnumerable<NearMissChange> OfDate(StartDateEvidence date, DateOnly? end, int most)
    {
        if (date.DaysTooLate > most) yield break;
        yield return new CandidateEarlier(date.DaysTooLate, date.AvailableFrom);
        // A later start does not help who is available only after the end.
        if (!(date.AvailableFrom > end)) yield return new PositionLater(date.DaysTooLate, date.Start);
    }

    /// <summary>Any chosen place may get a wider radius; of a place chosen twice only the widest.</summary>
    private static IEnumerable<NearMissChange> OfReach(Offer offer, Position position, MatchingSettings settings)
    {
        var places = ReachCriterion.ByShortfall(offer, position).DistinctBy(each => (each.Place.Place, each.Place.Point));
        foreach (var (place, distance) in places)
        {
            var shortfall = ReachCriterion.Shortfall(place, distance).Hectometres;
            if (Further(place, shortfall, settings) is { } kilometres) yield return new CandidateFurther(kilometres, place);
        }
    }

    /// <summary>The whole kilometres that bridge a shortfall; null when that is more than a place may give.</summary>
    internal static int? Further(WorkPlace place, int shortfall, MatchingSettings settings)
    {
        var kilometres = (shortfall + 9) / 10;
        return kilometres <= settings.NearMissKilometres && (place.RadiusKm ?? WorkPlace.OwnPlaceKm) + kilometres <= WidestRadiusKm ? kilometres : null;
    }

    /// <summary>A step may run into full time or nothing before it bridges the gap, and two people who both want nothing need more than one change.</summary>
    private static bool MakesHold(NearMissChange change, Offer offer, Position position) =>
        HoursCriterion.Assess(change.ApplyTo(offer), change.ApplyTo(position)).Holds;
}
