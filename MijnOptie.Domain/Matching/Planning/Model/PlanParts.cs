using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>Takes a model apart into people and places that have nothing to do with each other.</summary>
internal sealed class PlanParts
{
    private readonly int[] parent;

    private PlanParts(int count) => parent = [.. Enumerable.Range(0, count)];

    /// <summary>The parts, the largest first; people without any option are in none.</summary>
    public static ImmutableArray<PlanPart> Of(PlanModel model)
    {
        var sets = new PlanParts(model.People.Length + model.Places.Length);
        foreach (var option in model.Options) sets.Join(option.Person, model.People.Length + option.Place);
        foreach (var holding in model.Holdings) sets.Join(holding.Person, model.People.Length + holding.Place);
        foreach (var cap in model.Caps)
        {
            int[] people = [.. cap.Options.Select(option => model.Options[option].Person), .. cap.Holdings.Select(holding => model.Holdings[holding].Person)];
            foreach (var person in people) sets.Join(people[0], person);
        }
        return [.. Enumerable.Range(0, model.People.Length)
            .Where(person => !model.People[person].Options.IsEmpty || !model.People[person].Holdings.IsEmpty)
            .GroupBy(sets.Root)
            .Select(people => people.ToList())
            .Where(people => people.Any(person => !model.People[person].Options.IsEmpty))
            .OrderByDescending(people => people.Sum(person => model.People[person].Options.Length))
            .ThenBy(people => people[0])
            .Select(people => PlanPart.Cut(model, people, place => model.Places[place].Capacity, cap => model.Caps[cap].Most))];
    }

    private int Root(int at)
    {
        while (parent[at] != at) at = parent[at] = parent[parent[at]];
        return at;
    }

    private void Join(int one, int other)
    {
        var (low, high) = (Math.Min(Root(one), Root(other)), Math.Max(Root(one), Root(other)));
        parent[high] = low;
    }
}
