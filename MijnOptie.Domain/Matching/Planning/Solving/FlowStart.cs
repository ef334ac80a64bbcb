using System.Collections.Immutable;
using Google.OrTools.Graph;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>
/// A first plan in which everybody takes one position, as a flow of people to places: exact and fast, also for thousands of them. What a
/// flow cannot say is settled beforehand and turned a little each round. So that no chain gets too long, holders stand on steps: one takes
/// only what is open or what holders on lower steps leave. Who stands on step 0 stays, and may take something beside it. A place that is split
/// is cut into pieces. What was found stays possible in the next round, so it only gets better.
/// </summary>
internal sealed class FlowStart
{
    private const int Rounds = 20;
    private const long Finest = 100_000;

    private readonly PlanModel model;
    private readonly ImmutableArray<Outcome> outcomes;
    private readonly ImmutableArray<(LevelNode Level, long Outweighs, long Coarse)> scales;
    private readonly int[] step;
    private readonly bool[] leaves;
    private readonly int[][] pieces;
    private readonly int[] smallest;
    private List<FlowStep> found = [];

    private FlowStart(PlanModel model, ImmutableArray<Outcome> outcomes)
    {
        (this.model, this.outcomes) = (model, outcomes);
        scales = Scales(model);
        step = new int[model.People.Length];
        leaves = new bool[model.People.Length];
        smallest = [.. model.Places.Select(place => place.Options.Select(option => model.Options[option].Least).DefaultIfEmpty(1).Min())];
        pieces = new int[model.Places.Length][];
    }

    /// <summary>Who takes what; whoever leaves something comes before who takes it.</summary>
    public static IReadOnlyList<FlowStep> Of(PlanModel model, ImmutableArray<Outcome> outcomes)
    {
        var flow = new FlowStart(model, outcomes);
        for (var round = 0; round < Rounds; round++)
        {
            flow.Settle(round);
            if (!flow.Solve()) break;
        }
        return flow.found;
    }

    // All goals in one number, in their order as good as whole numbers allow: each is made coarse enough, and outweighs what comes after it.
    private static ImmutableArray<(LevelNode Level, long Outweighs, long Coarse)> Scales(PlanModel model)
    {
        var largest = model.Levels.Select(level => Math.Max(1, level.Person
            + model.Options.Select(option => level.PerUnit(option) * option.Most).DefaultIfEmpty(0).Max()));
        return [.. model.Levels.Zip(largest, (level, most) => (level, 4 * Math.Min(most, Finest), Math.Max(1, most / Finest)))];
    }

    private long Worth(Outcome outcome, int hours)
    {
        var option = model.Options[outcome.Parts[0].Option];
        var lost = 0L;
        foreach (var holding in outcome.Left) lost += model.Holdings[holding].Hours;
        var all = 0L;
        foreach (var (level, outweighs, coarse) in scales)
        {
            all = (all * outweighs) + ((level.Person + (level.PerUnit(option) * hours) - (level.Hour * lost)) / coarse);
        }
        return all;
    }

    private bool MayMove(int person) => model.People[person].Holdings is [var holding] && model.Holdings[holding].MayLeave;

    private int PlaceOf(Outcome outcome) => model.Options[outcome.Parts[0].Option].Place;

    private int HolderOf(int place) => model.Places[place].Holding is >= 0 and var holding ? model.Holdings[holding].Person : -1;

    private bool Solve()
    {
        using var flow = new MinCostFlow();
        var (people, slots) = (model.People.Length, new List<int>());
        var firstSlot = new int[pieces.Length + 1];
        for (var at = 0; at < pieces.Length; at++)
        {
            slots.AddRange(pieces[at]);
            firstSlot[at + 1] = slots.Count;
        }
        var sink = people + slots.Count;
        var arcs = new List<(int Arc, FlowStep Step)>();
        foreach (var outcome in outcomes)
        {
            if (!MayTake(outcome)) continue;
            var (part, place) = (outcome.Parts[0], PlaceOf(outcome));
            for (var slot = firstSlot[place]; slot < firstSlot[place + 1]; slot++)
            {
                var hours = model.Places[place].IsSplit ? Math.Min(part.Most, slots[slot]) : part.Most;
                if (hours < part.Least) continue;
                arcs.Add((flow.AddArcWithCapacityAndUnitCost(outcome.Person, people + slot, 1, -Worth(outcome, hours)), new FlowStep(outcome, hours, place)));
            }
        }
        for (var person = 0; person < people; person++)
        {
            flow.SetNodeSupply(person, 1);
            if (leaves[person]) continue;
            var stays = step[person] > 0 ? people + firstSlot[model.Holdings[model.People[person].Holdings[0]].Place] : sink;
            flow.AddArcWithCapacityAndUnitCost(person, stays, 1, 0);
        }
        for (var slot = 0; slot < slots.Count; slot++) flow.AddArcWithCapacityAndUnitCost(people + slot, sink, 1, 0);
        flow.SetNodeSupply(sink, -people);
        if (flow.Solve() != MinCostFlow.Status.OPTIMAL) return false;
        found = [.. arcs.Where(each => flow.Flow(each.Arc) > 0).Select(each => each.Step)
            .OrderBy(each => each.Outcome.Left.IsEmpty ? int.MaxValue : step[each.Outcome.Person])];
        return true;
    }

    private bool MayTake(Outcome outcome)
    {
        if (outcome.Parts.Length != 1 || (step[outcome.Person] == 0) != outcome.Left.IsEmpty) return false;
        var holder = HolderOf(PlaceOf(outcome));
        return holder < 0 || step[holder] < (outcome.Left.IsEmpty ? model.LongestChain : step[outcome.Person]);
    }

    private void Settle(int round)
    {
        SettleSteps(round);
        var taken = found.ToLookup(each => each.Place, each => each.Hours);
        for (var place = 0; place < pieces.Length; place++)
        {
            var (node, holder) = (model.Places[place], HolderOf(place));
            if (holder >= 0 && step[holder] == 0) pieces[place] = [];
            else if (!node.IsSplit || (holder >= 0 && !leaves[holder])) pieces[place] = [node.Capacity];
            else pieces[place] = Pieces(node.Capacity, smallest[place], [.. taken[place]], place, round);
        }
    }

    // What is taken stays as it is; what is free is cut anew, at first as fine as can be.
    private static int[] Pieces(int capacity, int smallest, int[] taken, int place, int round)
    {
        var free = capacity - taken.Sum();
        var most = free / smallest;
        if (most == 0)
        {
            if (taken.Length > 0) taken[Draw(place, round, taken.Length)] += free;
            return taken.Length > 0 ? taken : [capacity];
        }
        var count = round == 0 ? most : 1 + Draw(place, round, most);
        var cut = Enumerable.Repeat(round % 2 == 0 ? smallest : free / count, count).ToArray();
        cut[^1] += free - cut.Sum();
        return [.. taken, .. cut];
    }

    // Who moved stands anywhere between whom they follow and who follows them; all others anywhere.
    private void SettleSteps(int round)
    {
        var top = Math.Max(1, model.LongestChain - 1);
        var moved = found.Where(each => !each.Outcome.Left.IsEmpty).ToList();
        var besides = found.Where(each => each.Outcome.Left.IsEmpty).Select(each => each.Outcome.Person).ToHashSet();
        var leaver = moved.ToDictionary(each => model.Holdings[each.Outcome.Left[0]].Place, each => each.Outcome.Person);
        var follows = moved.ToDictionary(each => each.Outcome.Person, each => leaver.GetValueOrDefault(each.Place, -1));
        var above = new int[step.Length];
        Array.Fill(above, top + 1);
        for (var person = 0; person < step.Length; person++)
        {
            leaves[person] = follows.ContainsKey(person);
            if (!leaves[person]) step[person] = MayMove(person) && !besides.Contains(person) && Draw(person, round, 4) > 0 ? 1 + Draw(person, round + 1, top) : 0;
        }
        foreach (var person in follows.Keys.OrderByDescending(person => step[person]))
        {
            var lowest = 1;
            for (var next = follows[person]; next >= 0; next = follows[next]) lowest++;
            step[person] = lowest + Draw(person, round, above[person] - lowest);
            if (follows[person] >= 0) above[follows[person]] = Math.Min(above[follows[person]], step[person]);
        }
    }

    // Much like chance, and the same each time.
    private static int Draw(int item, int round, int choices)
    {
        var mixed = unchecked(((uint)item * 2_654_435_761) ^ ((uint)(round + 1) * 2_246_822_519));
        mixed = unchecked((mixed ^ (mixed >> 15)) * 2_654_435_769);
        return (int)((mixed >> 8) % (uint)choices);
    }
}
