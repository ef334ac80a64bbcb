using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// Soft only: the share of what is wished for that is offered. Each wish counts once and no other expertise makes up for a
/// missing one. A position without wishes fits fully.
/// </summary>
public static class ExpertiseCriterion
{
    /// <summary>The soft part.</summary>
    /// <param name="present">How many wishes are met.</param>
    /// <param name="wished">How many there are.</param>
    public static int Fit(int present, int wished) => wished == 0 ? MatchFit.Full : MatchFit.Share(present, wished);

    /// <summary>Assesses one pair.</summary>
    public static CriterionResult Assess(Offer offer, Position position)
    {
        var offered = offer.Expertise.ToHashSet();
        var wished = position.Requirements.Expertise
            .Order()
            .ThenBy(tag => tag.Text, StringComparer.Ordinal)
            .Distinct()
            .ToLookup(offered.Contains);
        var evidence = new ExpertiseEvidence([.. wished[true]], [.. wished[false]]);
        var fit = Fit(evidence.Present.Length, evidence.Present.Length + evidence.Missing.Length);
        return new CriterionResult(Criterion.Expertise, true, fit, evidence);
    }
}
