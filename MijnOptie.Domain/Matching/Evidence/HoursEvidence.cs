using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>Evidence for <see cref="Criterion.Hours"/>.</summary>
/// <param name="Wanted">What the candidate wants.</param>
/// <param name="Offered">What one person may take of the position: its own range, from its smallest part when it may be split.</param>
/// <param name="MayBeSplit">True when the position may be split over several people.</param>
/// <param name="Overlap">The hours both want; null when there are none.</param>
/// <param name="Gap">How far the two ranges lie apart; zero when they touch.</param>
public sealed record HoursEvidence(
    HoursRange Wanted,
    HoursRange Offered,
    bool MayBeSplit,
    HoursRange? Overlap,
    Hours Gap) : Evidence;
