using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// Hard: available by the start, or within the organisation's grace after it, and not after the position ends. Soft: the days
/// apart. On time, however early, fits fully; each day of the grace takes an equal part off. Days are day numbers.
/// </summary>
public static class StartDateCriterion
{
    /// <summary>Last day, inclusive, on which beginning is still in time.</summary>
    /// <param name="start">First day of the position.</param>
    /// <param name="end">Its last day, inclusive; <see cref="int.MaxValue"/> without one.</param>
    /// <param name="grace">Days of grace, 0 or more.</param>
    public static int Latest(int start, int end, int grace) => Math.Min(start + grace, end);

    /// <summary>The soft part, given that the hard part holds.</summary>
    public static int Fit(int available, int start, int grace) =>
        MatchFit.Share(grace + 1 - Math.Max(0, available - start), grace + 1);

    /// <summary>Assesses one pair.</summary>
    public static CriterionResult Assess(Offer offer, Position position, MatchingSettings settings)
    {
        var (available, start) = (offer.AvailableFrom.DayNumber, position.Period.Start.DayNumber);
        var end = position.Period.End?.DayNumber ?? DateOnly.MaxValue.DayNumber;
        var latest = Latest(start, end, settings.DateGraceDays);
        var holds = available <= latest;
        var evidence = new StartDateEvidence(
            offer.AvailableFrom,
            position.Period.Start,
            DateOnly.FromDayNumber(latest),
            Math.Max(0, available - start),
            Math.Max(0, available - latest));
        var fit = holds ? Fit(available, start, settings.DateGraceDays) : MatchFit.None;
        return new CriterionResult(Criterion.StartDate, holds, fit, evidence);
    }
}
