using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// Soft only: the same subject fits fully, a related one as close as the organisation's table says, another not at all. A
/// position without a subject asks nothing and fits fully.
/// </summary>
public static class SubjectCriterion
{
    /// <summary>Assesses one pair.</summary>
    public static CriterionResult Assess(Offer offer, Position position, MatchingRules rules)
    {
        if (position.Subject is not { } asked)
        {
            return new CriterionResult(Criterion.Subject, true, MatchFit.Full, new SubjectEvidence(null, null, MatchFit.Full));
        }
        var (wanted, closeness) = offer.Subjects
            .Select(code => (Code: code, Closeness: rules.Relatedness(code, asked)))
            .OrderByDescending(each => each.Closeness)
            .ThenBy(each => each.Code)
            .FirstOrDefault();
        var evidence = new SubjectEvidence(asked, closeness == MatchFit.None ? null : wanted, closeness);
        return new CriterionResult(Criterion.Subject, true, closeness, evidence);
    }
}
