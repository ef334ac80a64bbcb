using System.Collections.Immutable;
using CsCheck;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;

namespace MijnOptie.Tests.Domain.Matching.Index;

/// <summary>The index against the plain truth of evaluating every pair: the same rows with the same figures in the same order.</summary>
public sealed class IndexEqualsEvaluateTests
{
    private static readonly MatchPageRequest Fitting =
        MatchPageRequest.Create(0, MatchPageRequest.LargestPage, VerdictKind.Match, VerdictKind.Conditional).Value;

    [Fact]
    [Trait("Promise", "P02")]
    public void Given_random_worlds_When_indexed_Then_every_list_equals_evaluating_every_pair()
    {
        var (pairs, hits) = (0, 0);
        RandomWorlds.Any.Sample(
            world =>
            {
                AssertEqual(world, world.Index());
                Interlocked.Add(ref pairs, world.Offers.Length * world.Positions.Length);
                Interlocked.Add(ref hits, world.Positions.Sum(position => Truth(world, position).Length));
            },
            iter: 400,
            print: world => world.ToString());
        Assert.True(pairs > 20_000 && hits > 2_000, $"{hits} of {pairs}");
    }

    [Fact]
    public void Given_random_worlds_When_built_in_another_order_Then_the_lists_are_the_same() =>
        RandomWorlds.Any.SelectMany(world => Gen.Select(Gen.Shuffle(world.Offers), Gen.Shuffle(world.Positions)), (world, shuffled) => (world, shuffled))
            .Sample(
                (world, shuffled) =>
                {
                    var (first, second) = (world.Index(), (world with { Offers = shuffled.Item1, Positions = shuffled.Item2 }).Index(1));
                    foreach (var position in world.Positions)
                    {
                        Assert.Equal(first.TopCandidates(position.Id, world.Count).Value, second.TopCandidates(position.Id, world.Count).Value);
                    }
                    foreach (var offer in world.Offers)
                    {
                        var (one, other) = (first.TopPositions(offer.Id, world.Count).Value, second.TopPositions(offer.Id, world.Count).Value);
                        Assert.Equal(one.Positions, other.Positions);
                        Assert.Equal(one.Possibilities, other.Possibilities);
                    }
                },
                iter: 60);

    internal static void AssertEqual(World world, MatchIndex index)
    {
        var both = index.AllBothWays(world.Count).Value;
        var (ofPositions, ofCandidates) = (index.AllTopCandidates(world.Count).Value, index.AllTopPositions(world.Count).Value);
        Assert.Equal((world.Offers.Length, world.Positions.Length), (index.Candidates, index.Positions));
        foreach (var position in world.Positions)
        {
            var truth = Truth(world, position);
            Assert.Equal(truth, index.TopCandidates(position.Id, world.Count).Value);
            Assert.Equal(truth, ofPositions[position.Id]);
            Assert.Equal(truth, both.OfPositions[position.Id]);
        }
        foreach (var offer in world.Offers)
        {
            var (open, possible) = Truth(world, offer);
            var single = index.TopPositions(offer.Id, world.Count).Value;
            Assert.Equal(open, single.Positions);
            Assert.Equal(possible, single.Possibilities);
            Assert.Equal(open, ofCandidates[offer.Id]);
            Assert.Equal(open, both.OfCandidates[offer.Id]);
        }
    }

    private static ImmutableArray<MatchHit> Truth(World world, Position position) =>
    [
        .. MatchLists.TopCandidates(position, world.Offers, world.Weights, world.Rules, Fitting).Rows
            .Take(world.Count)
            .Select(row => new MatchHit(row.Subject.Id, position.Id, row.Evaluation.Verdict.Kind, row.Evaluation.Score)),
    ];

    private static (ImmutableArray<MatchHit> Open, ImmutableArray<MatchHit> Possible) Truth(World world, Offer offer)
    {
        var options = MatchLists.TopPositions(offer, world.Positions, world.Weights, world.Rules, Fitting);
        ImmutableArray<MatchHit> Hits(MatchPage<Position> page) =>
        [
            .. page.Rows.Take(world.Count).Select(row => new MatchHit(offer.Id, row.Subject.Id, row.Evaluation.Verdict.Kind, row.Evaluation.Score)),
        ];
        return (Hits(options.Positions), Hits(options.Possibilities));
    }
}
