using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>
/// A first plan in which everybody takes one position, as a flow of people to places. What a flow cannot say is settled beforehand and turned a
/// little each round. So that no chain gets too long, holders stand on steps: one takes only what is open or what holders on lower steps leave.
/// Who stands on step 0 stays, and may take something beside it. Where they stand at first is told by a flow in which chains may have any
/// length; carousels in it that are short enough are kept. A place that is split is cut into pieces. What was found stays possible in the
/// next round, so it only gets better.
/// </summary>
internal sealed class FlowStart
{
    private const int Rounds = 20;

    private readonly PlanModel model;
    private readonly FlowNetwork network;
    private readonly int[] step;
    private readonly bool[] leaves;
    private readonly bool[] goesRound;
    private readonly int[][] pieces;
    private readonly int[] smallest;
    private readonly FlowDepths? guide;
    private readonly List<FlowStep> rings = [];
    private List<FlowStep> found = [];

    private FlowStart(PlanModel model, ImmutableArray<Outcome> outcomes)
    {
        (this.model, network) = (model, new FlowNetwork(model, outcomes));
        step = new int[model.People.Length];
        leaves = new bool[model.People.Length];
        goesRound = new bool[model.People.Length];
        smallest = [.. model.Places.Select(place => place.Options.Select(option => model.Options[option].Least).DefaultIfEmpty(1).Min())];
        pieces = new int[model.Places.Length][];
        guide = Guide();
        foreach (var each in guide?.Rings.Where(ring => ring.Count <= model.LongestChain).SelectMany(ring => ring) ?? [])
        {
            goesRound[each.Outcome.Person] = true;
            rings.Add(each);
        }
    }

    /// <summary>Who takes what; whoever leaves something comes before who takes it, but for carousels.</summary>
    public static IReadOnlyList<FlowStep> Of(PlanModel model, ImmutableArray<Outcome> outcomes)
    {
        var flow = new FlowStart(model, outcomes);
        for (var round = 0; round < Rounds; round++)
        {
            flow.Settle(round);
            if (!flow.Solve()) break;
        }
        return [.. flow.rings, .. flow.found];
    }

    private bool MayMove(int person) => model.People[person].Holdings is [var holding] && model.Holdings[holding].MayLeave;

    private int Held(int person) => model.Holdings[model.People[person].Holdings[0]].Place;

    // As if chains could have any length: who would move then, and how they would wait for each other. Who may move takes nothing beside what they hold.
    private FlowDepths? Guide()
    {
        for (var place = 0; place < pieces.Length; place++)
        {
            var holder = network.HolderOf(place);
            if (holder >= 0) pieces[place] = MayMove(holder) ? [model.Places[place].Capacity] : [];
            else pieces[place] = model.Places[place].IsSplit ? Pieces(model.Places[place].Capacity, smallest[place], [], place, 0) : [model.Places[place].Capacity];
        }
        return network.Solve(pieces, outcome => MayMove(outcome.Person) != outcome.Left.IsEmpty, person => MayMove(person) ? Held(person) : -1) is { } steps
            ? FlowDepths.Of(network, steps)
            : null;
    }

    private bool Solve()
    {
        if (network.Solve(pieces, MayTake, person => leaves[person] ? null : step[person] > 0 ? Held(person) : -1) is not { } steps) return false;
        found = [.. steps.OrderBy(each => each.Outcome.Left.IsEmpty ? int.MaxValue : step[each.Outcome.Person])];
        return true;
    }

    private bool MayTake(Outcome outcome)
    {
        if ((step[outcome.Person] == 0) != outcome.Left.IsEmpty || goesRound[outcome.Person]) return false;
        var holder = network.HolderOf(network.PlaceOf(outcome));
        return holder < 0 || step[holder] < (outcome.Left.IsEmpty ? model.LongestChain : step[outcome.Person]);
    }

    private void Settle(int round)
    {
        SettleSteps(round);
        var taken = found.ToLookup(each => each.Place, each => each.Hours);
        for (var place = 0; place < pieces.Length; place++)
        {
            var (node, holder) = (model.Places[place], network.HolderOf(place));
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

    // Who moved stands anywhere between whom they follow and who follows them; all others anywhere, at first where the guide has them.
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
            if (leaves[person]) continue;
            if (!MayMove(person) || besides.Contains(person) || goesRound[person]) step[person] = 0;
            else if (round == 0 && guide?[person] is { } deep && deep <= top) step[person] = deep;
            else step[person] = Draw(person, round, 4) > 0 ? 1 + Draw(person, round + 1, top) : 0;
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
