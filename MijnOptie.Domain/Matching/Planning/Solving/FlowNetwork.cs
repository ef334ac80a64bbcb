using System.Collections.Immutable;
using Google.OrTools.Graph;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>People and pieces of places as a network, in which everybody takes at most one piece: worked out exactly, also for thousands of them.</summary>
internal sealed class FlowNetwork
{
    private const long Finest = 100_000;

    private readonly PlanModel model;
    private readonly ImmutableArray<(LevelNode Level, long Outweighs, long Coarse)> scales;

    public FlowNetwork(PlanModel model, ImmutableArray<Outcome> outcomes)
    {
        this.model = model;
        scales = Scales(model);
        Single = [.. outcomes.Where(outcome => outcome.Parts.Length == 1)];
    }

    /// <summary>The outcomes in which one position is taken.</summary>
    public ImmutableArray<Outcome> Single { get; }

    /// <summary>The place an outcome takes.</summary>
    public int PlaceOf(Outcome outcome) => model.Options[outcome.Parts[0].Option].Place;

    /// <summary>Who holds a place; -1 when nobody does.</summary>
    public int HolderOf(int place) => model.Places[place].Holding is >= 0 and var holding ? model.Holdings[holding].Person : -1;

    /// <summary>Gives everybody what is best for all together.</summary>
    /// <param name="pieces">Hours of each piece of each place.</param>
    /// <param name="mayTake">Which outcomes take part.</param>
    /// <param name="idle">Where somebody is who takes nothing: at the first piece of a place, at -1 for nowhere, or null when they must take something.</param>
    /// <returns>Who takes what; null when it does not go.</returns>
    public List<FlowStep>? Solve(int[][] pieces, Func<Outcome, bool> mayTake, Func<int, int?> idle)
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
        foreach (var outcome in Single)
        {
            if (!mayTake(outcome)) continue;
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
            if (idle(person) is { } place) flow.AddArcWithCapacityAndUnitCost(person, place < 0 ? sink : people + firstSlot[place], 1, 0);
        }
        for (var slot = 0; slot < slots.Count; slot++) flow.AddArcWithCapacityAndUnitCost(people + slot, sink, 1, 0);
        flow.SetNodeSupply(sink, -people);
        return flow.Solve() == MinCostFlow.Status.OPTIMAL ? [.. arcs.Where(each => flow.Flow(each.Arc) > 0).Select(each => each.Step)] : null;
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
}
