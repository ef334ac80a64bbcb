using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Matching;
using MijnOptie.Domain.Matching.Planning;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;
using static MijnOptie.Tests.Domain.Matching.Planning.PlanWorlds;

namespace MijnOptie.Tests.Domain.Matching.Planning;

public sealed class MobilityPlannerTests
{
    private static readonly MobilityPlanner Planner = new(TimeProvider.System);

    [Fact]
    public void Given_a_holder_with_a_nearer_place_When_planned_Then_the_move_says_why_and_who_takes_what_it_opens()
    {
        var holder = Person(1, 16, 24, home: 0, now: 24);
        var follower = Person(2, 24, 24, home: 30);
        var another = Person(3, 24, 24, home: 50);
        var held = Place(1, 24, 24, at: 30, holder: holder);
        var open = Place(2, 24, 24, at: 2);

        var plan = Plan([holder, follower, another], [held, open], new PlanOptions { Forbidden = [new(follower.Id, open.Id), new(another.Id, open.Id)] });

        var first = plan.Moves[0];
        Assert.Equal((holder.Id, open.Id, 1), (first.Candidate, first.Takes.Single().Position, first.Depth));
        Assert.True(first.Takes.Single().Reason.ForCandidate > first.Leaves.Single().Wishes);
        Assert.Equal([follower.Id], first.Leaves.Single().TakenBy);
        Assert.Equal(Hours.Zero, first.Leaves.Single().StillOpen);
        Assert.Equal((follower.Id, 2), (plan.Moves[1].Candidate, plan.Moves[1].Depth));
        Assert.Equal([holder.Id], plan.Moves[1].WaitsFor);
        Assert.Equal(new PlanTotals(Hours.Whole(24), new Hours(12_000), 2, plan.Totals.MeanScore), plan.Totals);
    }

    [Fact]
    public void Given_chains_of_one_When_a_holder_moves_Then_the_plan_names_who_could_follow()
    {
        var holder = Person(1, 16, 24, home: 0, now: 24);
        var follower = Person(2, 24, 24, home: 30);
        var (held, open) = (Place(1, 24, 24, at: 30, holder: holder), Place(2, 24, 24, at: 2));
        var options = new PlanOptions { LongestChain = 1, Forbidden = [new(follower.Id, open.Id)] };

        var leave = Plan([holder, follower], [held, open], options).Moves.Single().Leaves.Single();
        Assert.Equal((Hours.Whole(24), follower.Id), (leave.StillOpen, leave.CouldTake.Single().Candidate));

        Assert.Empty(Plan([holder, follower], [held, open], options with { MayLeaveEmpty = false }).Moves);
    }

    [Fact]
    public void Given_two_who_want_each_others_place_When_planned_Then_they_change()
    {
        var (one, other) = (Person(1, 16, 16, home: 0, now: 16), Person(2, 16, 16, home: 40, now: 16));
        Position[] places = [Place(1, 16, 16, at: 40, holder: one), Place(2, 16, 16, at: 0, holder: other)];

        var plan = Plan([one, other], places, new PlanOptions());

        Assert.Equal([2, 2], plan.Moves.Select(move => move.Depth));
        Assert.Equal((Hours.Zero, 2), (plan.Totals.HoursFilled, plan.Totals.PeopleHelped));
        Assert.Empty(Plan([one, other], places, new PlanOptions { LongestChain = 1, MayLeaveEmpty = false }).Moves);
        Assert.Empty(Plan([one, other], places, new PlanOptions { Staying = [one.Id], MayLeaveEmpty = false }).Moves);
    }

    [Fact]
    public void Given_someone_who_wants_more_than_one_small_place_When_planned_Then_both_unless_too_far_apart()
    {
        var person = Person(1, 24, 32, home: 10);
        Position[] places = [Place(1, 16, 16, at: 0), Place(2, 16, 16, at: 20)];

        var move = Plan([person], places, new PlanOptions()).Moves.Single();
        Assert.Equal((2, Hours.Whole(32)), (move.Takes.Length, move.After));
        Assert.Empty(Plan([person], places, new PlanOptions { FurthestApart = new(199) }).Moves);
        Assert.Single(Plan([person], places, new PlanOptions { FurthestApart = new(200) }).Moves);
    }

    [Fact]
    public void Given_nobody_or_nothing_or_no_hours_When_planned_Then_an_empty_plan_that_is_proven()
    {
        Assert.All(
            new[] { Plan([], [], new()), Plan([Person(1, 8, 16, 0)], [], new()), Plan([], [Place(1, 8, 8, 0)], new()), Plan([Person(1, 0, 0, 0)], [Place(1, 8, 8, 0)], new()) },
            plan => Assert.Equal((true, true, PlanEnding.Proven), (plan.Moves.IsEmpty, plan.IsOptimal, plan.Ending)));
    }

    [Fact]
    public void Given_input_that_cannot_be_right_When_planned_Then_a_clear_error()
    {
        var (one, other) = (Person(1, 8, 16, 0), Person(2, 8, 16, 0));
        var (place, second) = (Place(1, 16, 16, 0), Place(2, 16, 16, 0, holder: other));
        var (step, rival) = (new PlanStep(one.Id, place.Id), new PlanStep(other.Id, place.Id));

        Assert.Equal("Plan.CandidateTwice", Code([one, one], [place], new()));
        Assert.Equal("Plan.PositionTwice", Code([one], [place, place], new()));
        Assert.Equal("Plan.LocationTwice", Code([one], [place], new() { Caps = [new(place.Location, 1, 1), new(place.Location, 2, 2)] }));
        Assert.Equal("Plan.OptionOutOfBounds", Code([one], [place], new() { LongestChain = 0 }));
        Assert.Equal("Plan.OptionOutOfBounds", Code([one], [place], new() { TimeLimit = TimeSpan.Zero }));
        Assert.Equal("Plan.OptionOutOfBounds", Code([one], [place], new() { Caps = [new(place.Location, -1, null)] }));
        Assert.Equal("Plan.LockUnknown", Code([one], [place], new() { Locked = [rival] }));
        Assert.Equal("Plan.LockedAndForbidden", Code([one], [place], new() { Locked = [step], Forbidden = [step] }));
        Assert.Equal("Plan.LockOnHeld", Code([one, other], [second], new() { Locked = [new(one.Id, second.Id)], Staying = [other.Id] }));
        Assert.Equal("Plan.LockNoOption", Code([Person(1, 0, 0, 0)], [place], new() { Locked = [step] }));
        Assert.Equal("Plan.LocksContradict", Code([one, other], [place], new() { Locked = [step, rival] }));
    }

    [Fact]
    public void Given_goals_that_are_unclear_When_made_Then_a_clear_error()
    {
        Assert.Equal("Plan.GoalsUnclear", PlanObjective.InOrder().Error?.Code);
        Assert.Equal("Plan.GoalsUnclear", PlanObjective.InOrder(PlanGoal.Hours, PlanGoal.Hours).Error?.Code);
        Assert.Equal("Plan.WeightsOutOfBounds", PlanObjective.Weighed(0, 0, 0).Error?.Code);
        Assert.Equal("Plan.WeightsOutOfBounds", PlanObjective.Weighed(1, -1, 0).Error?.Code);
    }

    [Fact]
    public void Given_a_listener_who_has_heard_enough_When_it_stops_the_search_Then_the_best_plan_so_far()
    {
        using var stop = new CancellationTokenSource();
        var heard = new List<PlanProgress>();
        var listener = new Listener(progress =>
        {
            heard.Add(progress);
            stop.Cancel();
        });

        var plan = Planner.Plan(Input([Person(1, 8, 16, 0)], [Place(1, 16, 16, 0)]), new PlanOptions(), listener, stop.Token).Value;

        // A search this small may be through before it hears of it; then it is as good as not stopped.
        Assert.Contains(plan.Ending, new[] { PlanEnding.Cancelled, PlanEnding.Proven });
        Assert.Equal(plan.Ending == PlanEnding.Proven, plan.IsRepeatable);
        Assert.Equal(1, plan.Totals.PeopleHelped);
        Assert.Equal(plan.Totals, heard[0].Best);
    }

    [Fact]
    public void Given_a_stored_plan_When_made_again_Then_the_same_bytes_and_another_option_has_another_hash()
    {
        Offer[] people = [Person(1, 8, 16, 0), Person(2, 16, 24, 20)];
        Position[] places = [Place(1, 8, 24, 5, part: 8), Place(2, 16, 16, 25)];
        var (plan, again) = (Plan(people, places, new()), Plan(people, places, new()));

        Assert.Equal(plan.CanonicalForm(), again.CanonicalForm());
        Assert.Equal(plan.Fingerprint, again.Fingerprint);
        Assert.Distinct(
        [
            plan.Fingerprint.InputHash,
            Plan(people, places, new() { LongestChain = 3 }).Fingerprint.InputHash,
            Plan(people, places, new() { MayLeaveEmpty = false }).Fingerprint.InputHash,
            Plan([people[0] with { CurrentHours = Hours.Whole(3) }, people[1]], places, new()).Fingerprint.InputHash,
        ]);
    }

    private static PlanInput Input(Offer[] people, Position[] places) => PlanInput.Evaluating(people, places, MatchWeights.Default, SmallRules.Default);

    private static MobilityPlan Plan(Offer[] people, Position[] places, PlanOptions options) => Planner.Plan(Input(people, places), options, null, default).Value;

    private static string? Code(Offer[] people, Position[] places, PlanOptions options) => Planner.Plan(Input(people, places), options, null, default).Error?.Code;

    private sealed class Listener(Action<PlanProgress> act) : IProgress<PlanProgress>
    {
        public void Report(PlanProgress value) => act(value);
    }
}
