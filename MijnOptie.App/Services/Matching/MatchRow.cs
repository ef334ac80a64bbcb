using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;

namespace MijnOptie.App.Services.Matching;

/// <summary>One row of a list, with what it is filtered and sorted by. Verdict and score come from the index; the rest is worked out for rows that are shown.</summary>
/// <typeparam name="T">A position or a candidate.</typeparam>
internal sealed class MatchRow<T>(T subject, MatchHit hit, MatchTraits traits, Offer offer, Position position, MatchingGround ground)
{
    private Evaluation? evaluation;

    public T Subject => subject;

    public VerdictKind Verdict => hit.Verdict;

    public Score Score => hit.Score;

    public MatchTraits Traits => traits;

    /// <summary>The pair in full.</summary>
    public Evaluation Evaluation => evaluation ??= Matcher.Evaluate(offer, position, ground.Weights, ground.Rules);

    /// <summary>The group the row stands in.</summary>
    public MatchGroup Group => Traits.IsPossibility
        ? MatchGroup.Possibility
        : Verdict switch
        {
            VerdictKind.Match => MatchGroup.Match,
            VerdictKind.Conditional => MatchGroup.Conditional,
            VerdictKind.NearMiss => MatchGroup.NearMiss,
            _ => MatchGroup.NoMatch,
        };

    /// <summary>From home, or else from the chosen place that decides; null when neither is known.</summary>
    public int? Hectometres => ReachCriterion.Assess(offer, position, ground.Rules.Settings).Evidence is ReachEvidence reach
        ? (reach.FromHome ?? reach.Distance)?.Hectometres
        : null;

    /// <summary>The same row about someone read in full.</summary>
    public MatchRow<TOther> About<TOther>(TOther other) => new(other, hit, traits, offer, position, ground);
}
