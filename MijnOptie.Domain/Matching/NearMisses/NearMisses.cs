using System.Collections.Immutable;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>Finds what would have to give for a pair to fit.</summary>
internal static class NearMisses
{
    /// <summary>Every combination of one smallest change per failing criterion, smallest together first, then by kind, then in the
    /// order the changes came in. Empty when one cannot give way.</summary>
    /// <param name="changes">Per failing criterion, the changes that make it hold.</param>
    /// <param name="offer">The offer.</param>
    /// <param name="position">The position.</param>
    /// <param name="weights">The weights for the scores after the changes.</param>
    /// <param name="rules">The rules.</param>
    public static ImmutableArray<NearMissOption> Combine(
        IEnumerable<ImmutableArray<NearMissChange>> changes, Offer offer, Position position, MatchWeights weights, MatchingRules rules)
    {
        IEnumerable<ImmutableArray<NearMissChange>> combinations = [[]];
        foreach (var alternatives in changes)
        {
            combinations = combinations.SelectMany(chosen => alternatives.Select(chosen.Add)).ToList();
        }
        return [.. combinations
            .Select(chosen => Evaluate(chosen, offer, position, weights, rules))
            .Where(option => option.VerdictAfter is VerdictKind.Match or VerdictKind.Conditional)
            .OrderBy(option => option.Effort)
            .ThenBy(option => option.Changes, Comparer<ImmutableArray<NearMissChange>>.Create(CompareKinds))];
    }

    private static NearMissOption Evaluate(
        ImmutableArray<NearMissChange> chosen, Offer offer, Position position, MatchWeights weights, MatchingRules rules)
    {
        var (changedOffer, changedPosition) = (offer, position);
        foreach (var change in chosen)
        {
            (changedOffer, changedPosition) = (change.ApplyTo(changedOffer), change.ApplyTo(changedPosition));
        }
        var after = PairAssessment.Of(changedOffer, changedPosition, rules);
        return new NearMissOption(
            chosen,
            chosen.Sum(change => MatchFit.Share(change.Steps, Most(change.Kind, rules.Settings))),
            after.Failed.IsEmpty ? after.Held : VerdictKind.NoMatch,
            weights.Overall.Score(after.Fits.AsSpan()),
            weights.ForCandidate.Score(after.Fits.AsSpan()),
            weights.ForPosition.Score(after.Fits.AsSpan()));
    }

    private static int Most(NearMissKind kind, MatchingSettings settings) => kind switch
    {
        NearMissKind.CandidateEarlier or NearMissKind.PositionLater => settings.NearMissDays,
        NearMissKind.CandidateFurther => settings.NearMissKilometres,
        NearMissKind.CandidateExtraSector => 1,
        _ => settings.NearMissHours,
    };

    private static int CompareKinds(ImmutableArray<NearMissChange> left, ImmutableArray<NearMissChange> right)
    {
        for (var i = 0; i < Math.Min(left.Length, right.Length); i++)
        {
            var order = left[i].Kind.CompareTo(right[i].Kind);
            if (order != 0) return order;
        }
        return left.Length.CompareTo(right.Length);
    }
}
