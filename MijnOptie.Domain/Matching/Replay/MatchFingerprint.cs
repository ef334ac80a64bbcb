using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// What is kept with a match that was shown, so that it can be replayed: the same engine given inputs with the same hash
/// gives the same evaluation.
/// </summary>
/// <param name="EngineVersion">The <see cref="Matcher.EngineVersion"/> that made it.</param>
/// <param name="Weights">The weights it was made with.</param>
/// <param name="RulesVersion">The <see cref="MatchingRules.Version"/> it was made under.</param>
/// <param name="InputHash">SHA-256 of <see cref="CanonicalForm"/>, as 64 lower-case hexadecimal digits.</param>
public sealed record MatchFingerprint(int EngineVersion, MatchWeights Weights, string RulesVersion, string InputHash)
{
    /// <summary>Takes the fingerprint of one pair.</summary>
    public static MatchFingerprint Of(Offer offer, Position position, MatchWeights weights, MatchingRules rules) =>
        new(Matcher.EngineVersion, weights, rules.Version, Write(offer, position, weights, rules).Hash());

    /// <summary>
    /// The bytes that are hashed: everything the evaluation reads, and the ids. Not in it, because no evaluation reads it: the
    /// offer's hours now, category and status, the position's location, state and holder. Lists whose order carries no meaning
    /// write the same in any order; only the order of the sectors does.
    /// </summary>
    public static byte[] CanonicalForm(Offer offer, Position position, MatchWeights weights, MatchingRules rules) =>
        Write(offer, position, weights, rules).ToArray();

    private static CanonicalBytes Write(Offer offer, Position position, MatchWeights weights, MatchingRules rules)
    {
        var bytes = new CanonicalBytes().Add(Matcher.EngineVersion);
        OfferBytes.Write(bytes, offer);
        PositionBytes.Write(bytes, position);
        return bytes.AddList(Criteria.All, (inner, criterion) => inner.Add(weights[criterion])).Add(rules.Version);
    }
}
