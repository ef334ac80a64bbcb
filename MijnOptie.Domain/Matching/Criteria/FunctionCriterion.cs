using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// Hard: one of the functions wanted is the function asked, or satisfies it by the organisation's table. Soft: how close
/// the best of those is.
/// </summary>
public static class FunctionCriterion
{
    /// <summary>The fit of the best likeness.</summary>
    public static int Fit(FunctionLikeness best) => best.Satisfies ? best.Closeness : MatchFit.None;

    /// <summary>Assesses one pair.</summary>
    public static CriterionResult Assess(Offer offer, Position position, MatchingRules rules)
    {
        var asked = position.Function;
        var (wanted, likeness) = offer.Functions
            .Select(code => (Code: code, Likeness: rules.Likeness(code, asked)))
            .OrderByDescending(each => each.Likeness.Satisfies)
            .ThenByDescending(each => each.Likeness.Closeness)
            .ThenBy(each => each.Code)
            .FirstOrDefault();
        var evidence = new FunctionEvidence(asked, likeness == FunctionLikeness.None ? null : wanted, likeness);
        return new CriterionResult(Criterion.Function, likeness.Satisfies, Fit(likeness), evidence);
    }
}
