using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// Adds up the smallest effort of each criterion that has to give. The changes of different criteria do not touch each other, so
/// the smallest option of a near miss is the smallest change of each of them together.
/// </summary>
internal struct Efforts(MatchingSettings settings)
{
    private int sum;
    private bool stuck;

    /// <summary>The sum; null when a criterion cannot give way within the bounds.</summary>
    public readonly int? Sum => stuck ? null : sum;

    public void AddSector() => Add(settings.NearMissSector ? 1 : 0, 1);

    public void AddHours(Offer offer, Position position) => Add(
        SmallestChanges.For(HoursCriterion.Assess(offer, position).Evidence, offer, position, settings).FirstOrDefault()?.Steps ?? 0,
        settings.NearMissHours);

    /// <param name="late">Days after the last day on which beginning is in time.</param>
    public void AddDays(int late) => Add(late > settings.NearMissDays ? 0 : late, settings.NearMissDays);

    /// <param name="kilometres">What a place would have to give; 0 when none can.</param>
    public void AddKilometres(int kilometres) => Add(kilometres, settings.NearMissKilometres);

    private void Add(int steps, int most)
    {
        stuck |= steps == 0;
        if (steps > 0) sum += MatchFit.Share(steps, most);
    }
}
