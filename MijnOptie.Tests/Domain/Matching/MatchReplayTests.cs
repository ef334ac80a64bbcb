using CsCheck;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;
using static MijnOptie.Tests.Domain.Matching.SmallRules;

namespace MijnOptie.Tests.Domain.Matching;

public sealed class MatchReplayTests
{
    private static readonly Gen<MatchWeights> AnyWeights = Gen.Int[0, 40].Array[Criteria.All.Length].Where(weights => weights.Sum() > 0)
        .Select(weights => MatchWeights.Create(weights)).Where(made => made.IsSuccess).Select(made => made.Value);

    [Fact]
    public void Given_any_pair_that_was_shown_When_calculated_again_Then_it_is_the_same_to_the_last_byte() =>
        Gen.Select(RandomPairs.Pairs, AnyWeights).Sample((pair, weights) =>
        {
            var record = MatchRecord.Of(pair.Offer, pair.Position, weights, Default);
            Assert.Equal(ReplayOutcome.Same, record.Replay(pair.Offer, pair.Position, Default));
            Assert.Equal(
                Matcher.Evaluate(pair.Offer, pair.Position, weights, Default).CanonicalForm(),
                Matcher.Evaluate(pair.Offer, pair.Position, record.Fingerprint.Weights, Default).CanonicalForm());
        }, iter: 2_000);

    /// <summary>Two evaluations that differ anywhere differ in their bytes.</summary>
    [Fact]
    public void Given_two_pairs_When_anything_differs_Then_the_bytes_do() =>
        Gen.Select(RandomPairs.Pairs, RandomPairs.Pairs).Sample((one, other) =>
        {
            var (left, right) = (
                Matcher.Evaluate(one.Offer, one.Position, MatchWeights.Default, Default),
                Matcher.Evaluate(one.Offer with { Hours = other.Offer.Hours, AvailableFrom = other.Offer.AvailableFrom, Places = other.Offer.Places }, one.Position, MatchWeights.Default, Default));
            Assert.Equal(Dump.Of(left) == Dump.Of(right), left.CanonicalForm().SequenceEqual(right.CanonicalForm()));
        }, iter: 2_000);

    [Fact]
    public void Given_a_record_When_something_changed_since_Then_it_says_what() =>
        RandomPairs.Pairs.Sample(pair =>
        {
            var record = MatchRecord.Of(pair.Offer, pair.Position, MatchWeights.Default, Default);
            Assert.Equal(ReplayOutcome.OtherInput, record.Replay(pair.Offer with { AvailableFrom = pair.Offer.AvailableFrom.AddDays(1) }, pair.Position, Default));
            Assert.Equal(ReplayOutcome.OtherInput, record.Replay(pair.Offer, pair.Position with { Sector = new("ELSEWHERE") }, Default));
            Assert.Equal(ReplayOutcome.Same, record.Replay(pair.Offer with { Status = new("PAUSED") }, pair.Position, Default)); // no evaluation reads it
            var older = record with { Fingerprint = record.Fingerprint with { EngineVersion = Matcher.EngineVersion - 1 } };
            Assert.Equal(ReplayOutcome.OtherEngine, older.Replay(pair.Offer, pair.Position, Default));
            Assert.Equal(ReplayOutcome.OtherRules, (record with { Fingerprint = record.Fingerprint with { RulesVersion = "elders" } }).Replay(pair.Offer, pair.Position, Default));
            Assert.Equal(ReplayOutcome.Different, (record with { ResultHash = new string('0', 64) }).Replay(pair.Offer, pair.Position, Default));
        }, iter: 300);
}
