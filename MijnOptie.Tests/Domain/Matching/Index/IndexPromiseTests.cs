using CsCheck;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Shared;
using static MijnOptie.Tests.Support.Builders.MatchBuilders;

namespace MijnOptie.Tests.Domain.Matching.Index;

/// <summary>What the matching promises of one pair, shown on the index itself.</summary>
public sealed class IndexPromiseTests
{
    [Fact]
    public void Given_any_world_When_listed_both_ways_Then_every_pair_is_said_the_same_from_both_sides() => RandomWorlds.Any.Sample(
        world =>
        {
            var both = world.Index().AllBothWays(100).Value;
            var possible = world.Positions.Where(position => position.State == MijnOptie.Domain.Positions.PositionState.Possibility).Select(position => position.Id).ToHashSet();
            Assert.Equal(
                both.OfPositions.Ids.SelectMany(id => both.OfPositions[id]).Where(hit => !possible.Contains(hit.Position)).ToHashSet(),
                both.OfCandidates.Ids.SelectMany(id => both.OfCandidates[id]).ToHashSet());
        },
        iter: 200);

    [Fact]
    public void Given_a_candidate_is_available_earlier_or_knows_more_When_listed_Then_no_score_falls() => Gen.Select(RandomWorlds.Any, Gen.Int[0, 1_000], Gen.Int[1, 40]).Sample(
        (world, which, days) =>
        {
            if (world.Offers.Length == 0) return;
            var offer = world.Offers[which % world.Offers.Length];
            var index = world.Index();
            var before = index.EveryPosition(offer.Id).ToDictionary(hit => hit.Position, hit => hit.Score);
            var better = offer with { AvailableFrom = offer.AvailableFrom.AddDays(-days), Expertise = [.. offer.Expertise, .. world.Positions.SelectMany(position => position.Requirements.Expertise)] };
            foreach (var hit in index.With(better).Value.EveryPosition(offer.Id)) Assert.True(hit.Score >= before[hit.Position]);
        },
        iter: 200);

    [Fact]
    public void Given_more_changes_than_are_kept_When_asked_Then_it_equals_an_index_built_anew()
    {
        // More changes than are kept beside the columns, so that these are laid out anew on the way.
        var offers = Enumerable.Range(1, 40).Select(at => AnOffer().Numbered(at).Build()).ToArray();
        var positions = Enumerable.Range(1, 5).Select(at => APosition().Numbered(at).Build()).ToArray();
        var index = MatchIndex.Build(offers, positions, SmallRules.Default, MatchWeights.Default).Value;
        var now = offers.ToDictionary(offer => offer.Id);
        for (var at = 1; at <= OfferChanges.Most(offers.Length) + 20; at++)
        {
            var changed = AnOffer().Numbered(100 + at).Build() with { AvailableFrom = offers[0].AvailableFrom.AddDays(-at % 9) };
            now[changed.Id] = changed;
            index = index.With(changed).Value;
        }
        Assert.InRange(index.Parts.Changes.Came, 1, 20);
        var anew = MatchIndex.Build(now.Values, positions, SmallRules.Default, MatchWeights.Default).Value;
        foreach (var position in positions) Assert.Equal(anew.TopCandidates(position.Id, 50).Value, index.TopCandidates(position.Id, 50).Value);
    }

    [Fact]
    public void Given_warm_working_memory_When_pairs_are_scored_Then_not_one_byte_is_allocated()
    {
        var offers = Enumerable.Range(1, 2_000).Select(at => AnOffer().Numbered(at).Build() with { AvailableFrom = new DateOnly(2027, 1, 1).AddDays(at % 28) }).ToArray();
        var position = APosition().Build();
        var index = MatchIndex.Build(offers, [position], SmallRules.Default, MatchWeights.Default).Value;
        var code = index.Parts.Positions.Find(position.Id)!;
        var (spot, scan, best) = (index.Parts.Positions.Spots[code.Spot], index.Parts.Rent(), new TopKeys<uint>(20));
        var there = spot.Positions.ToArray();
        long Bytes()
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            scan.Load(spot, there);
            best.Clear();
            CandidateSearch.Add(index.Parts, scan, code, -1, best);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
        Assert.NotEqual(0, Bytes()); // cold: the working memory itself
        // The runtime may compile something anew under a single call; pairs would cost every time.
        Assert.Equal((0, 20), (Enumerable.Range(0, 20).Min(_ => Bytes()), best.Keys.Length));
    }

    [Fact]
    public void Given_more_than_a_million_candidates_When_built_Then_refused_at_once() => Assert.Equal(
        "MatchIndex.TooManyCandidates",
        MatchIndex.Build(Enumerable.Repeat(AnOffer().Build(), 1_000_001), [], SmallRules.Default, MatchWeights.Default).Error?.Code);
}
