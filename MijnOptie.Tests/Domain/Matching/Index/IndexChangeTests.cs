using CsCheck;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.Domain.Matching.Index;

public sealed class IndexChangeTests
{
    /// <summary>A world, and how it goes on: each step puts an offer or a position of the other world in place of one, or takes one out.</summary>
    private static readonly Gen<(World World, World Other, int[] Steps)> Courses = Gen.Select(RandomWorlds.Any, RandomWorlds.Any, Gen.Int[0, 400].Array[1, 12]);

    [Fact]
    public void Given_changes_one_by_one_When_applied_Then_the_index_equals_one_built_anew_and_the_old_one_stays() => Courses.Sample(
        course =>
        {
            var (world, index) = (course.World, course.World.Index());
            foreach (var step in course.Steps)
            {
                var (changed, changedIndex) = (Next(world, course.Other, step), Next(world, course.Other, index, step));
                IndexEqualsEvaluateTests.AssertEqual(changed, changedIndex);
                (world, index) = (changed, changedIndex);
            }
            IndexEqualsEvaluateTests.AssertEqual(course.World, course.World.Index());
        },
        iter: 60,
        print: course => $"{course.World} then {string.Join(' ', course.Steps)} from {course.Other}");

    [Fact]
    public void Given_changes_one_by_one_When_lists_are_repaired_Then_they_equal_lists_made_anew_and_the_old_ones_stay() => Courses.Sample(
        course =>
        {
            var (world, standings) = (course.World, MatchStandings.Of(course.World.Index(), course.World.Count).Value);
            var versions = new List<(World World, MatchStandings Standings)> { (world, standings) };
            foreach (var step in course.Steps)
            {
                standings = Next(world, course.Other, standings, step);
                world = Next(world, course.Other, step);
                versions.Add((world, standings));
                AssertAsAnew(world, standings);
            }
            foreach (var version in versions) AssertAsAnew(version.World, version.Standings);
        },
        iter: 150,
        print: course => $"{course.World} then {string.Join(' ', course.Steps)} from {course.Other}");

    [Fact]
    public void Given_more_changes_than_are_kept_apart_When_applied_Then_all_of_them_count()
    {
        var (world, other) = (RandomWorlds.Any.Where(each => each.Offers.Length > 10 && each.Positions.Length > 5).Single(), RandomWorlds.Any.Where(each => each.Offers.Length > 10).Single());
        var index = world.Index();
        for (var round = 0; round < 300; round++)
        {
            var at = round % world.Offers.Length;
            var changed = other.Offers[(round * 3) % other.Offers.Length] with { Id = new CandidateId(RandomWorlds.Id(round)) };
            world = world with { Offers = [.. world.Offers.Where(offer => offer.Id != changed.Id), changed] };
            index = index.With(changed).Value;
        }
        IndexEqualsEvaluateTests.AssertEqual(world, index);
    }

    [Fact]
    public void Given_other_weights_and_settings_When_asked_what_if_Then_as_an_index_built_with_them() =>
        Gen.Select(RandomWorlds.Any, RandomWorlds.Any, Gen.Int[0, 400]).Sample(
            (world, other, step) =>
            {
                var changed = Next(world, other, step);
                var index = Next(world, other, world.Index(), step).WhatIf(other.Weights, other.Settings).Value;
                IndexEqualsEvaluateTests.AssertEqual(
                    new World(changed.Offers, changed.Positions, other.Weights, other.Settings, changed.Count, changed.Width), index);
            },
            iter: 100);

    [Fact]
    public void Given_a_change_out_of_bounds_When_applied_Then_refused()
    {
        var world = RandomWorlds.Any.Where(each => each.Offers.Length > 0 && each.Positions.Length > 0).Single();
        Assert.Equal("MatchIndex.UnsetList", world.Index().With(world.Offers[0] with { Sectors = default }).Error?.Code);
        Assert.Equal("MatchIndex.HoursOutOfBounds", world.Index().With(world.Positions[0] with { SmallestPart = new Hours(-1) }).Error?.Code);
    }

    private static void AssertAsAnew(World world, MatchStandings standings)
    {
        var anew = world.Index();
        foreach (var position in world.Positions)
        {
            Assert.Equal(anew.TopCandidates(position.Id, world.Count).Value, standings.CandidatesFor(position.Id));
        }
        foreach (var offer in world.Offers)
        {
            Assert.Equal(anew.TopPositions(offer.Id, world.Count).Value.Positions, standings.PositionsFor(offer.Id));
        }
    }

    private static World Next(World world, World other, int step)
    {
        var at = step / 4;
        return (step % 4) switch
        {
            0 when other.Offers.Length > 0 => world with { Offers = [.. world.Offers.Where(offer => offer.Id != NewOffer(other, at).Id), NewOffer(other, at)] },
            1 when other.Positions.Length > 0 => world with { Positions = [.. world.Positions.Where(position => position.Id != NewPosition(other, at).Id), NewPosition(other, at)] },
            2 => world with { Offers = [.. world.Offers.Where(offer => offer.Id.Value != RandomWorlds.Id(at % 30))] },
            3 => world with { Positions = [.. world.Positions.Where(position => position.Id.Value != RandomWorlds.Id(at % 20))] },
            _ => world,
        };
    }

    private static MatchIndex Next(World world, World other, MatchIndex index, int step) => (step % 4) switch
    {
        0 when other.Offers.Length > 0 => index.With(NewOffer(other, step / 4)).Value,
        1 when other.Positions.Length > 0 => index.With(NewPosition(other, step / 4)).Value,
        2 => index.Without(new CandidateId(RandomWorlds.Id(step / 4 % 30))).Value,
        3 => index.Without(new PositionId(RandomWorlds.Id(step / 4 % 20))).Value,
        _ => index,
    };

    private static MatchStandings Next(World world, World other, MatchStandings standings, int step) => (step % 4) switch
    {
        0 when other.Offers.Length > 0 => standings.With(NewOffer(other, step / 4)).Value,
        1 when other.Positions.Length > 0 => standings.With(NewPosition(other, step / 4)).Value,
        2 => standings.Without(new CandidateId(RandomWorlds.Id(step / 4 % 30))).Value,
        3 => standings.Without(new PositionId(RandomWorlds.Id(step / 4 % 20))).Value,
        _ => standings,
    };

    private static Offer NewOffer(World other, int at) => other.Offers[at % other.Offers.Length];

    private static Position NewPosition(World other, int at) => other.Positions[at % other.Positions.Length];
}
