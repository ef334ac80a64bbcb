using MijnOptie.Domain.Matching;

namespace MijnOptie.App.Services.Matching;

/// <summary>One row of a list, with what it is filtered and sorted by.</summary>
/// <typeparam name="T">A position or a candidate.</typeparam>
internal sealed record MatchRow<T>(T Subject, Evaluation Evaluation, MatchTraits Traits)
{
    /// <summary>The group the row stands in.</summary>
    public MatchGroup Group => Traits.IsPossibility
        ? MatchGroup.Possibility
        : Evaluation.Verdict.Kind switch
        {
            VerdictKind.Match => MatchGroup.Match,
            VerdictKind.Conditional => MatchGroup.Conditional,
            VerdictKind.NearMiss => MatchGroup.NearMiss,
            _ => MatchGroup.NoMatch,
        };

    /// <summary>From home, or else from the chosen place that decides; null when neither is known.</summary>
    public int? Hectometres => Evaluation[Criterion.Reach].Evidence is ReachEvidence reach
        ? (reach.FromHome ?? reach.Distance)?.Hectometres
        : null;
}
