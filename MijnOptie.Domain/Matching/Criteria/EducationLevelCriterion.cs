using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// Hard: the completed level is at least the level asked, by NLQF rank; a level without a rank meets only itself. It is met or it
/// is not: the fit is full or none, and a higher level than asked fits no better.
/// </summary>
public static class EducationLevelCriterion
{
    /// <summary>The hard part.</summary>
    /// <param name="held">Rank held; null when the table does not have it.</param>
    /// <param name="asked">Rank asked; null when the table does not have it.</param>
    /// <param name="same">True when both are the same level.</param>
    public static bool Holds(int? held, int? asked, bool same) => same || held >= asked;

    /// <summary>Assesses one pair.</summary>
    public static CriterionResult Assess(Offer offer, Position position, MatchingRules rules)
    {
        var (held, asked) = (offer.EducationLevel, position.Requirements.EducationLevel);
        var holds = asked is not { } level || Holds(rules.Rank(held), rules.Rank(level), held == level);
        var evidence = new EducationLevelEvidence(asked, held);
        return new CriterionResult(Criterion.EducationLevel, holds, holds ? MatchFit.Full : MatchFit.None, evidence);
    }
}
