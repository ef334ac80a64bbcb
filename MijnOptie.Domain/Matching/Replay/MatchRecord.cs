using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// What is kept of a match that was shown to a person: enough to calculate it again and to see whether the outcome is the same, and
/// nothing of what went in or came out but their hashes.
/// </summary>
/// <param name="Fingerprint">What it was made from.</param>
/// <param name="ResultHash">SHA-256 of <see cref="Evaluation.CanonicalForm"/>, as 64 lower-case hexadecimal digits.</param>
public sealed record MatchRecord(MatchFingerprint Fingerprint, string ResultHash)
{
    /// <summary>The record of a pair as it is shown now.</summary>
    public static MatchRecord Of(Offer offer, Position position, MatchWeights weights, MatchingRules rules) =>
        Of(Matcher.Evaluate(offer, position, weights, rules), MatchFingerprint.Of(offer, position, weights, rules));

    /// <summary>The record of an evaluation.</summary>
    public static MatchRecord Of(Evaluation evaluation, MatchFingerprint fingerprint) => new(fingerprint, EvaluationBytes.Write(evaluation).Hash());

    /// <summary>Calculates the match again, under the weights of then.</summary>
    /// <param name="offer">The offer as it is now.</param>
    /// <param name="position">The position as it is now.</param>
    /// <param name="rules">The rules as they are now.</param>
    public ReplayOutcome Replay(Offer offer, Position position, MatchingRules rules)
    {
        if (Fingerprint.EngineVersion != Matcher.EngineVersion) return ReplayOutcome.OtherEngine;
        if (Fingerprint.RulesVersion != rules.Version) return ReplayOutcome.OtherRules;
        var again = Of(offer, position, Fingerprint.Weights, rules);
        if (again.Fingerprint.InputHash != Fingerprint.InputHash) return ReplayOutcome.OtherInput;
        return again.ResultHash == ResultHash ? ReplayOutcome.Same : ReplayOutcome.Different;
    }
}
