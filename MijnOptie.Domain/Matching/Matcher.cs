using System.Collections.Immutable;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>The matching of one pair: pure, deterministic, in whole numbers.</summary>
public static class Matcher
{
    /// <summary>Goes up when the same input may give another evaluation.</summary>
    public const int EngineVersion = 1;

    /// <summary>
    /// Evaluates one pair. Who may not be matched (status, restriction, objection, consent, admission) is left out before:
    /// such a person's offer is not read at all.
    /// </summary>
    /// <exception cref="ArgumentException">A list of the offer or the position was never set; an empty one is fine and means what it says.</exception>
    public static Evaluation Evaluate(Offer offer, Position position, MatchWeights weights, MatchingRules rules)
    {
        RefuseUnset(offer, position);
        var pair = PairAssessment.Of(offer, position, rules);
        Span<int> points = stackalloc int[Criteria.Count];
        var score = weights.Overall.Contribute(pair.Fits.AsSpan(), points);
        var contributions = ImmutableArray.CreateBuilder<Contribution>(Criteria.Count);
        foreach (var result in pair.Results)
        {
            var at = (int)result.Criterion;
            var maximum = new Score(weights.Overall.Maxima[at]);
            contributions.Add(new Contribution(result.Criterion, result.Holds, result.Fit, new Score(points[at]), maximum, result.Evidence));
        }
        return new Evaluation(
            offer.Id,
            position.Id,
            Verdict(pair, offer, position, weights, rules),
            score,
            weights.ForCandidate.Score(pair.Fits.AsSpan()),
            weights.ForPosition.Score(pair.Fits.AsSpan()),
            contributions.MoveToImmutable());
    }

    private static MatchVerdict Verdict(PairAssessment pair, Offer offer, Position position, MatchWeights weights, MatchingRules rules)
    {
        if (pair.Failed.IsEmpty)
        {
            return pair.Held == VerdictKind.Conditional ? new ConditionalMatch(pair.Routes) : new FullMatch();
        }
        var changes = pair.Failed
            .Select(failed => SmallestChanges.For(failed.Evidence, offer, position, rules.Settings).ToImmutableArray())
            .ToImmutableArray();
        if (changes.All(alternatives => !alternatives.IsEmpty))
        {
            var options = NearMisses.Combine(changes, offer, position, weights, rules);
            if (!options.IsEmpty) return new NearMiss([.. pair.Failed.Select(failed => failed.Criterion)], options);
        }
        return new NoMatch([.. pair.Failed.Select((failed, at) =>
            new NoMatchReason(failed.Criterion, !changes[at].IsEmpty, failed.Evidence))]);
    }

    private static void RefuseUnset(Offer offer, Position position)
    {
        var unset = offer.Functions.IsDefault ? nameof(offer.Functions)
            : offer.Subjects.IsDefault ? nameof(offer.Subjects)
            : offer.Qualifications.IsDefault ? nameof(offer.Qualifications)
            : offer.Expertise.IsDefault ? nameof(offer.Expertise)
            : offer.Sectors.IsDefault ? nameof(offer.Sectors)
            : offer.Places.IsDefault ? nameof(offer.Places)
            : null;
        if (unset is not null) throw new ArgumentException($"{unset} was never set.", nameof(offer));
        if (position.Requirements.Expertise.IsDefault)
        {
            throw new ArgumentException($"{nameof(position.Requirements.Expertise)} was never set.", nameof(position));
        }
    }
}
