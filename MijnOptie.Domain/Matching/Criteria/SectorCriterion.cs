using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// Hard: a wanted node of the tree covers the position's sector. Soft: the order of preference. The first choice fits
/// fully, each next one a step less, never under the floor; a sector named twice counts once, where it was named first.
/// </summary>
public static class SectorCriterion
{
    /// <summary>The fit of a choice.</summary>
    /// <param name="choice">From 1.</param>
    /// <param name="step">What each further choice costs.</param>
    /// <param name="floor">The least.</param>
    public static int Fit(int choice, int step, int floor) =>
        (int)Math.Max(floor, MatchFit.Full - ((choice - 1L) * step));

    /// <summary>Assesses one pair.</summary>
    public static CriterionResult Assess(Offer offer, Position position, MatchingRules rules)
    {
        var wanted = offer.Sectors.Distinct().ToList();
        var found = wanted.FindIndex(node => rules.Covers(node, position.Sector));
        if (found < 0)
        {
            var none = new SectorEvidence(position.Sector, null, null, wanted.Count);
            return new CriterionResult(Criterion.Sector, false, MatchFit.None, none);
        }
        var choice = found + 1;
        var evidence = new SectorEvidence(position.Sector, wanted[found], choice, wanted.Count);
        var fit = Fit(choice, rules.Settings.SectorStep, rules.Settings.SectorFloor);
        return new CriterionResult(Criterion.Sector, true, fit, evidence);
    }
}
