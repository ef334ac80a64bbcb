using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Geography;

namespace MijnOptie.Domain.Matching;

/// <summary>Evidence for <see cref="Criterion.Reach"/>. All distances are as the crow flies, to the position.</summary>
/// <param name="Place">The chosen place that decides: the nearest one that has the position in reach, else the one whose radius
/// falls short by the least; null when no place was chosen.</param>
/// <param name="Distance">From that place; null without one.</param>
/// <param name="Shortfall">How far the position lies outside the radius; zero when in reach; null without a place.</param>
/// <param name="FromHome">From the home town; null when unknown.</param>
/// <param name="FromBaseLocation">From where the candidate works now; null without one.</param>
public sealed record ReachEvidence(
    WorkPlace? Place,
    Distance? Distance,
    Distance? Shortfall,
    Distance? FromHome,
    Distance? FromBaseLocation) : Evidence;
