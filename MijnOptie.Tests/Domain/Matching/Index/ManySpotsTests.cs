using System.Collections.Immutable;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;
using static MijnOptie.Tests.Support.Builders.MatchBuilders;

namespace MijnOptie.Tests.Domain.Matching.Index;

/// <summary>More spots than a few: runs of near ones with holes of other ones in between, from one position to a great many at each.</summary>
public sealed class ManySpotsTests
{
    private static readonly int[] AtSpot = [1, 40, 2, 17, 1, 3, 16, 5, 1, 1, 33, 8];

    [Theory]
    [InlineData(LaneWidth.One)]
    [InlineData(LaneWidth.Eight)]
    [InlineData(LaneWidth.Sixteen)]
    public void Given_many_spots_with_uneven_numbers_of_positions_When_asked_Then_every_list_equals_evaluating_every_pair(LaneWidth width)
    {
        var world = Many(new Random(5), width, 150);
        var fitting = world.Offers.Select(offer => world.Positions.Count(position => Matcher.Evaluate(offer, position, world.Weights, world.Rules).Verdict.Kind
            is VerdictKind.Match or VerdictKind.Conditional)).Order().ToArray();
        Assert.True(fitting[0] < 20 && fitting[^1] > 300, string.Join(' ', fitting));
        IndexEqualsEvaluateTests.AssertEqual(world, world.Index());
    }

    [Fact]
    public void Given_positions_added_at_spots_old_and_new_When_asked_again_Then_every_list_equals_evaluating_every_pair()
    {
        var draw = new Random(6);
        var world = Many(draw, LaneWidth.Widest, 40);
        var (standings, anywhere) = (MatchStandings.Of(world.Index(), world.Count).Value, world.Positions[0]);
        for (var at = 0; at < 30; at++)
        {
            var added = anywhere with { Id = new PositionId(RandomWorlds.Id(5_000 + at)), Point = at % 3 == 0 ? anywhere.Point : Somewhere(draw) };
            var moved = world.Offers[at % world.Offers.Length] with { AvailableFrom = new DateOnly(2027, 1, 1).AddDays(at), Places = Places(draw) };
            standings = standings.With(added).Value.With(moved).Value;
            world = world with
            {
                Positions = [.. world.Positions, added],
                Offers = [.. world.Offers.Select(offer => offer.Id == moved.Id ? moved : offer)],
            };
        }
        IndexEqualsEvaluateTests.AssertEqual(world, standings.Index);
        var anew = world.Index();
        foreach (var position in world.Positions) Assert.Equal(anew.TopCandidates(position.Id, world.Count).Value, standings.CandidatesFor(position.Id));
        foreach (var offer in world.Offers) Assert.Equal(anew.TopPositions(offer.Id, world.Count).Value.Positions, standings.PositionsFor(offer.Id));
    }

    private static World Many(Random draw, LaneWidth width, int spots)
    {
        var points = Enumerable.Range(0, spots).SelectMany(spot => Enumerable.Repeat(Somewhere(draw), AtSpot[spot % AtSpot.Length])).ToArray();
        draw.Shuffle(points);
        return new World(
            [.. Enumerable.Range(0, 12).Select(at => AnOffer().Build() with
            {
                Id = new CandidateId(RandomWorlds.Id(at)),
                Home = at % 3 == 0 ? null : Somewhere(draw),
                Hours = Between(draw),
                AvailableFrom = new DateOnly(2027, 1, 1).AddDays(draw.Next(60)),
                Places = Places(draw),
                Expertise = [.. Tags(draw, at % 4 * 3)],
            })],
            [.. points.Select((point, at) => APosition().Build() with
            {
                Id = new PositionId(RandomWorlds.Id(at)),
                Point = point,
                Sector = at % 4 == 0 ? new("PRIMARY") : APosition().Build().Sector,
                Hours = Between(draw),
                Period = DateRange.Create(new DateOnly(2027, 1, 1).AddDays(draw.Next(60)), null).Value,
                Requirements = APosition().Build().Requirements with { Expertise = [.. Tags(draw, at % 7)] },
            })],
            MatchWeights.Default,
            MatchingSettings.Default,
            25,
            width);
    }

    private static GeoPoint Somewhere(Random draw) => new(51 + (draw.NextDouble() * 1.5), 4.5 + (draw.NextDouble() * 1.5));

    private static HoursRange Between(Random draw)
    {
        var (one, other) = (draw.Next(2, 21) * 500, draw.Next(2, 21) * 500);
        return HoursRange.Create(new Hours(Math.Min(one, other)), new Hours(Math.Max(one, other))).Value;
    }

    private static ImmutableArray<WorkPlace> Places(Random draw) =>
        [.. Enumerable.Range(1, draw.Next(1, 4)).Select(at => new WorkPlace(new PlaceId(at), "Plaats", Somewhere(draw), draw.Next(60)))];

    private static IEnumerable<ExpertiseTag> Tags(Random draw, int count) =>
        Enumerable.Range(0, count).Select(_ => ExpertiseTag.Parse($"Tag {draw.Next(12)}").Value).Distinct();
}
