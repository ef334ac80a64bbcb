using System.Collections.Concurrent;
using CsCheck;
using MijnOptie.Domain.Matching.Planning;

namespace MijnOptie.Tests.Domain.Matching.Planning;

public sealed class MobilityPlannerPropertyTests
{
    private static readonly MobilityPlanner Planner = new(TimeProvider.System);
    private static readonly MobilityPlanner InBlocks = new(TimeProvider.System, () => true, large: 0);
    private static readonly MobilityPlanner WithoutSolver = new(TimeProvider.System, () => false);

    [Fact]
    public void Given_a_small_world_When_planned_Then_it_is_proven_and_equals_trying_every_plan()
    {
        var moves = new ConcurrentBag<PlanMove>();
        PlanWorlds.Small.Sample(
            world =>
            {
                var plan = Planner.Plan(world.Input, world.Options, null, default).Value;
                Assert.True(plan.IsOptimal);
                Assert.Equal(PlanBruteForce.Best(world), plan.Levels.Select(level => level.Value));
                foreach (var move in plan.Moves) moves.Add(move);
            },
            iter: 200);

        // Everything that makes a plan hard occurred: chains, several positions for one person, more beside what is kept.
        Assert.Contains(moves, move => move.Depth > 1);
        Assert.Contains(moves, move => move.Takes.Length > 1);
        Assert.Contains(moves, move => move.Before.TenThousandths > 0 && move.Leaves.IsEmpty);
    }

    [Fact]
    public void Given_any_world_When_planned_Then_no_rule_is_broken_and_the_figures_are_those_of_the_moves() => PlanWorlds.Larger.Sample(
        world =>
        {
            var plan = Planner.Plan(world.Input, world.Options, null, default).Value;
            Keeps(world, plan);
            var worth = new PlanOracle(world).Worth(PlanOracle.Of(plan));
            Assert.Equal(worth, plan.Levels.Select(level => level.Value));
            Assert.All(plan.Levels, level => Assert.True(level.Bound >= level.Value));
        },
        iter: 60);

    [Fact]
    public void Given_parts_too_large_for_one_search_When_planned_Then_no_rule_is_broken_the_bounds_hold_and_it_is_repeatable() => PlanWorlds.Larger.Sample(
        world =>
        {
            var plan = InBlocks.Plan(world.Input, world.Options, null, default).Value;
            Keeps(world, plan);
            Assert.Equal(new PlanOracle(world).Worth(PlanOracle.Of(plan)), plan.Levels.Select(level => level.Value));
            Assert.Equal(plan.CanonicalForm(), InBlocks.Plan(world.Input, world.Options, null, default).Value.CanonicalForm());
            var exact = Planner.Plan(world.Input, world.Options, null, default).Value;
            if (!exact.IsOptimal) return;
            Assert.True(plan.Levels.Select(level => level.Value).ToArray().AsSpan().SequenceCompareTo(exact.Levels.Select(level => level.Value).ToArray()) <= 0);
            Assert.True(plan.Levels[0].Bound >= exact.Levels[0].Value);
        },
        iter: 40);

    [Fact]
    public void Given_no_solver_on_this_machine_When_planned_Then_it_says_so_keeps_every_rule_and_is_never_better() => PlanWorlds.Larger.Sample(
        world =>
        {
            var plan = WithoutSolver.Plan(world.Input, world.Options, null, default).Value;
            Assert.Equal((PlanSolver.Greedy, plan.Moves.IsEmpty && plan.IsOptimal), (plan.Solver, plan.IsOptimal));
            Keeps(world, plan);
            var exact = Planner.Plan(world.Input, world.Options, null, default).Value;
            if (exact.IsOptimal) Assert.True(plan.Levels.Select(level => level.Value).ToArray().AsSpan().SequenceCompareTo(exact.Levels.Select(level => level.Value).ToArray()) <= 0);
        },
        iter: 40);

    [Fact]
    public void Given_the_same_people_in_another_order_When_planned_again_Then_the_same_bytes() => Gen.Select(PlanWorlds.Larger, Gen.Int).Sample(
        (world, seed) =>
        {
            var plan = Planner.Plan(world.Input, world.Options, null, default).Value;
            var random = new Random(seed);
            var shuffled = world with { Offers = [.. world.Offers.OrderBy(_ => random.Next())], Positions = [.. world.Positions.OrderBy(_ => random.Next())] };
            Assert.Equal(plan.CanonicalForm(), Planner.Plan(shuffled.Input, world.Options, null, default).Value.CanonicalForm());
        },
        iter: 40);

    [Fact]
    public void Given_locks_and_bans_When_planned_Then_they_are_kept() => PlanWorlds.Larger.Sample(
        world =>
        {
            var plan = Planner.Plan(world.Input, world.Options, null, default).Value;
            if (plan.Moves.IsEmpty) return;
            var step = new PlanStep(plan.Moves[0].Candidate, plan.Moves[0].Takes[0].Position);

            var locked = Planner.Plan(world.Input, world.Options with { Locked = [step] }, null, default).Value;
            Assert.Contains(locked.Moves, move => move.Candidate == step.Candidate && move.Takes.Any(take => take.Position == step.Position));
            Assert.Equal(plan.Levels, locked.Levels);

            var forbidden = Planner.Plan(world.Input, world.Options with { Forbidden = [step] }, null, default).Value;
            Assert.DoesNotContain(forbidden.Moves, move => move.Candidate == step.Candidate && move.Takes.Any(take => take.Position == step.Position));
            Keeps(world, forbidden);
        },
        iter: 40);

    private static void Keeps(PlanWorlds.World world, MobilityPlan plan)
    {
        var oracle = new PlanOracle(world);
        var changes = PlanOracle.Of(plan);
        Assert.All(changes, change => Assert.Null(oracle.Wrong(change)));
        Assert.Null(oracle.Wrong(changes));
        Assert.All(plan.Moves, move => Assert.InRange(move.Depth, 1, world.Options.LongestChain));
    }
}
