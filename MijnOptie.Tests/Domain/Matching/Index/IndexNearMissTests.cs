using CsCheck;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.Domain.Matching.Index;

public sealed class IndexNearMissTests
{
    [Fact]
    public void Given_random_worlds_When_every_pair_is_surveyed_Then_verdict_and_score_are_those_of_evaluating_it()
    {
        var counts = new int[4];
        RandomWorlds.Any.Sample(
            world =>
            {
                var index = world.Index();
                var truth = world.Offers.SelectMany(offer => world.Positions
                    .Where(position => position.Holder != offer.Id)
                    .Select(position => Matcher.Evaluate(offer, position, world.Weights, world.Rules))).ToList();
                foreach (var each in truth) Interlocked.Increment(ref counts[(int)each.Verdict.Kind]);
                var expected = truth.Select(each => new MatchHit(each.Candidate, each.Position, each.Verdict.Kind, each.Score)).ToHashSet();
                Assert.Equal(expected, world.Offers.SelectMany(offer => index.EveryPosition(offer.Id)).ToHashSet());
                Assert.Equal(expected, world.Positions.SelectMany(position => index.EveryCandidate(position.Id)).ToHashSet());
            },
            iter: 150,
            print: world => world.ToString());
        Assert.All(counts, count => Assert.True(count > 100, string.Join(' ', counts)));
    }

    [Fact]
    public void Given_random_worlds_When_asked_what_opens_if_Then_the_smallest_changes_come_first_and_are_true() => RandomWorlds.Any.Sample(
        world =>
        {
            var index = world.Index();
            foreach (var offer in world.Offers)
            {
                var expected = world.Positions
                    .Where(position => position.Holder != offer.Id && position.State != PositionState.Possibility)
                    .Select(position => new Ranked<Position>(position, Matcher.Evaluate(offer, position, world.Weights, world.Rules)))
                    .Where(row => row.Evaluation.Verdict is NearMiss)
                    .OrderBy(row => Effort(row.Evaluation)).ThenByDescending(row => row.Evaluation.Score)
                    .ThenBy(row => row.Subject.Period.Start).ThenBy(row => row.Subject.Id)
                    .Take(world.Count);
                var found = index.NearMisses(offer.Id, world.Count).Value;
                Assert.Equal(expected.Select(row => row.Subject.Id), found.Select(row => row.Subject.Id));
                Assert.All(found, row => AssertTrue(world, offer, row.Subject, row.Evaluation));
            }
            foreach (var position in world.Positions)
            {
                var expected = world.Offers
                    .Where(offer => position.Holder != offer.Id)
                    .Select(offer => new Ranked<Offer>(offer, Matcher.Evaluate(offer, position, world.Weights, world.Rules)))
                    .Where(row => row.Evaluation.Verdict is NearMiss)
                    .OrderBy(row => Effort(row.Evaluation)).ThenByDescending(row => row.Evaluation.Score)
                    .ThenBy(row => row.Subject.AvailableFrom).ThenBy(row => row.Subject.Id)
                    .Take(world.Count);
                Assert.Equal(expected.Select(row => row.Subject.Id), index.NearMisses(position.Id, world.Count).Value.Select(row => row.Subject.Id));
            }
        },
        iter: 100,
        print: world => world.ToString());

    [Fact]
    public void Given_a_near_miss_that_gives_way_When_the_offer_is_asked_again_Then_the_index_has_it_in_the_list() => RandomWorlds.Any.Sample(
        world =>
        {
            var index = world.Index();
            foreach (var offer in world.Offers)
            {
                foreach (var row in index.NearMisses(offer.Id, world.Count).Value)
                {
                    var option = ((NearMiss)row.Evaluation.Verdict).Options[0];
                    var after = index.With(option.ApplyTo(row.Subject)).Value.TopPositions(option.ApplyTo(offer), MatchIndex.LongestList).Value.Positions;
                    Assert.Contains(new MatchHit(offer.Id, row.Subject.Id, option.VerdictAfter, option.ScoreAfter), after);
                }
            }
        },
        iter: 60);

    private static int Effort(Evaluation evaluation) => ((NearMiss)evaluation.Verdict).Options[0].Effort;

    private static void AssertTrue(World world, Offer offer, Position position, Evaluation evaluation)
    {
        Assert.Equal(Dump.Of(Matcher.Evaluate(offer, position, world.Weights, world.Rules)), Dump.Of(evaluation));
        foreach (var option in ((NearMiss)evaluation.Verdict).Options)
        {
            var after = Matcher.Evaluate(option.ApplyTo(offer), option.ApplyTo(position), world.Weights, world.Rules);
            Assert.True(after.Verdict.Kind is VerdictKind.Match or VerdictKind.Conditional);
        }
    }
}
