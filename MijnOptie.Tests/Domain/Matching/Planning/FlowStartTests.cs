using CsCheck;
using MijnOptie.Domain.Matching.Planning;
using MijnOptie.Domain.Positions;
using static MijnOptie.Tests.Domain.Matching.Planning.PlanWorlds;

namespace MijnOptie.Tests.Domain.Matching.Planning;

public sealed class FlowStartTests
{
    [Fact]
    public void Given_two_who_want_each_others_place_When_begun_Then_they_go_round()
    {
        var (one, other) = (Person(1, 16, 16, home: 0, now: 16), Person(2, 16, 16, home: 40, now: 16));
        Position[] places = [Place(1, 16, 16, at: 40, holder: one), Place(2, 16, 16, at: 0, holder: other)];

        var (model, steps) = Begin(new World([one, other], places, new PlanOptions()));

        Assert.Equal([0, 1], steps.Select(step => step.Outcome.Person).Order());
        var draft = Greedy.Run(model, [], steps.Select(step => (step.Outcome, (System.Collections.Immutable.ImmutableArray<int>)[step.Hours])));
        Assert.Equal([true, true], draft!.Left);
    }

    [Fact]
    public void Given_any_world_When_begun_Then_nobody_waits_longer_than_a_chain_may_be_and_nobody_takes_twice() => Larger.Sample(
        world =>
        {
            var (model, steps) = Begin(world);
            Assert.Distinct(steps.Select(step => step.Outcome.Person));
            var depths = FlowDepths.Of(new FlowNetwork(model, []), steps);
            Assert.All(steps, step => Assert.InRange(depths[step.Outcome.Person] ?? 1, 1, model.LongestChain));
            Assert.All(depths.Rings, ring => Assert.InRange(ring.Count, 2, model.LongestChain));
        },
        iter: 200);

    [Fact]
    public void Given_everyone_would_move_up_one_place_When_asked_how_deep_they_stand_Then_each_one_deeper_than_whom_they_follow()
    {
        var people = Enumerable.Range(1, 5).Select(at => Person(at, 16, 16, home: 0, now: 16)).ToArray();
        Position[] places = [Place(1, 16, 16, at: 0), .. people.Select((person, at) => Place(at + 2, 16, 16, at: 10 * (at + 1), holder: person))];
        var model = Model(new World(people, places, new PlanOptions()));
        var network = new FlowNetwork(model, Outcomes.Of(model));
        var moves = people.Select((_, person) => network.Single.First(outcome => outcome.Person == person && !outcome.Left.IsEmpty && network.PlaceOf(outcome) == person));

        var depths = FlowDepths.Of(network, moves.Select(outcome => new FlowStep(outcome, outcome.Most, network.PlaceOf(outcome))));

        Assert.Equal([1, 2, 3, 4, 5], people.Select((_, person) => depths[person]!.Value));
        Assert.Empty(depths.Rings);
    }

    private static (PlanModel Model, IReadOnlyList<FlowStep> Steps) Begin(World world)
    {
        var model = Model(world);
        return (model, FlowStart.Of(model, Outcomes.Of(model)));
    }

    private static PlanModel Model(World world) => PlanModelBuilder.Build(new PlanWorld(world.Input, world.Options, default), world.Options);
}
