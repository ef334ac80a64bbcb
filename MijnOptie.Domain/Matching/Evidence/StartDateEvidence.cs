namespace MijnOptie.Domain.Matching;

/// <summary>Evidence for <see cref="Criterion.StartDate"/>.</summary>
/// <param name="AvailableFrom">First day the candidate is available, inclusive.</param>
/// <param name="Start">First day of the position, inclusive.</param>
/// <param name="LatestStart">Last day, inclusive, on which beginning is still in time: the start and the grace, never after the position's end.</param>
/// <param name="DaysLate">Days the candidate is available after the start; 0 when on time.</param>
/// <param name="DaysTooLate">Days the candidate is available after <paramref name="LatestStart"/>; 0 when in time.</param>
public sealed record StartDateEvidence(
    DateOnly AvailableFrom,
    DateOnly Start,
    DateOnly LatestStart,
    int DaysLate,
    int DaysTooLate) : Evidence;
