using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>Every carousel that could be: options whose takers each leave what the one before takes.</summary>
internal sealed class Rings
{
    /// <summary>More are not looked for; the longest ones are then left out.</summary>
    public const int Most = 20_000;

    private readonly PlanModel model;
    private readonly ImmutableArray<int>[] arcs;
    private readonly HashSet<(int Option, int Holding)> notFor;
    private readonly List<ImmutableArray<int>> found = [];

    private Rings(PlanModel model)
    {
        this.model = model;
        notFor = [.. model.NotFor];
        arcs = [.. model.People.Select(person => person.Options.Where(IsArc).ToImmutableArray())];
    }

    /// <summary>Rings of 2 people to the longest chain, each once, shorter ones first.</summary>
    public static ImmutableArray<ImmutableArray<int>> Of(PlanModel model)
    {
        var rings = new Rings(model);
        for (var length = 2; length <= model.LongestChain; length++)
        {
            var before = rings.found.Count;
            for (var start = 0; start < model.People.Length; start++)
            {
                if (!model.People[start].Holdings.IsEmpty && !rings.Walk(start, start, [], length)) break;
            }
            if (rings.found.Count <= Most) continue;
            rings.found.RemoveRange(before, rings.found.Count - before);
            break;
        }
        return [.. rings.found];
    }

    /// <summary>Who holds the place an option would take.</summary>
    private HoldingNode Holding(int option) => model.Holdings[model.Places[model.Options[option].Place].Holding];

    private bool IsArc(int option) => model.Places[model.Options[option].Place].Holding is >= 0 and var holding && model.Holdings[holding].MayLeave;

    private bool Walk(int start, int at, ImmutableArray<int> path, int length)
    {
        foreach (var option in arcs[at])
        {
            var next = Holding(option).Person;
            var closes = next == start;
            if (next < start || (!closes && path.Any(step => model.Options[step].Person == next))) continue;
            if (closes != (path.Length == length - 1)) continue;
            if (!path.IsEmpty && !Leaves(path[^1], option)) continue;
            if (closes && !Leaves(option, path[0])) continue;
            if (!closes)
            {
                if (!Walk(start, next, path.Add(option), length)) return false;
                continue;
            }
            found.Add(path.Add(option));
            if (found.Count > Most) return false;
        }
        return true;
    }

    // Whoever holds what the one step takes leaves it for the other.
    private bool Leaves(int taken, int instead) =>
        !notFor.Contains((instead, model.Places[model.Options[taken].Place].Holding));
}
