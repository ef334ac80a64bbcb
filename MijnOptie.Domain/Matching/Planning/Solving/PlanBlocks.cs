using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>
/// Makes a plan of a large part better block by block: some people who lie close together are planned anew, exactly, while all others keep what
/// they have. Whoever takes what another leaves is in the same block, so chains stay whole. A block is never worse than it was.
/// </summary>
internal sealed class PlanBlocks
{
    // Outcomes in a block, and the solver's work on it, in its own measure.
    private const int Most = 900;
    private const double Work = 0.5;

    private readonly PlanModel model;
    private readonly ILookup<int, Outcome> near;
    private readonly PlanDraft draft;
    private readonly ILookup<int, int> peopleAt;

    private PlanBlocks(PlanModel model, ImmutableArray<Outcome> near, PlanDraft draft)
    {
        (this.model, this.draft) = (model, draft);
        this.near = near.ToLookup(outcome => outcome.Person);
        peopleAt = near.SelectMany(outcome => Places(outcome).Select(place => (place, outcome.Person))).Distinct().ToLookup(each => each.place, each => each.Person);
    }

    /// <summary>Goes over all blocks once.</summary>
    /// <param name="model">The part.</param>
    /// <param name="near">The outcomes to choose from.</param>
    /// <param name="draft">The plan that is made better.</param>
    /// <param name="pass">Which time: each time the blocks are others.</param>
    /// <param name="watch">When to stop.</param>
    public static void Run(PlanModel model, ImmutableArray<Outcome> near, PlanDraft draft, int pass, PlanWatch watch)
    {
        var blocks = new PlanBlocks(model, near, draft);
        foreach (var people in blocks.Cut(pass))
        {
            if (watch.IsOver) return;
            blocks.Improve(people, watch);
        }
    }

    private IEnumerable<int> Places(Outcome outcome) => outcome.Parts.Select(part => model.Options[part.Option].Place)
        .Concat(outcome.Left.Select(holding => model.Holdings[holding].Place));

    // Close together is what shares places; each new block begins where the last one ended.
    private IEnumerable<List<int>> Cut(int pass)
    {
        var together = Together();
        var (order, seen) = (new List<List<int>>(), new HashSet<int>());
        for (var at = 0; at < model.People.Length; at++)
        {
            var open = new Queue<int>([(at + (pass * model.People.Length / 3)) % model.People.Length]);
            while (open.TryDequeue(out var person))
            {
                if (seen.Contains(person)) continue;
                var group = together[person];
                seen.UnionWith(group);
                if (!group.Any(near.Contains)) continue;
                order.Add(group);
                foreach (var place in group.SelectMany(each => near[each]).SelectMany(Places).Distinct())
                {
                    foreach (var next in peopleAt[place].Where(next => !seen.Contains(next))) open.Enqueue(next);
                }
            }
        }
        var (block, size) = (new List<int>(), pass % 2 == 0 ? 0 : Most / 2);
        foreach (var group in order)
        {
            block.AddRange(group);
            size += group.Sum(person => near[person].Count());
            if (size < Most) continue;
            yield return block;
            (block, size) = ([], 0);
        }
        if (block.Count > 0) yield return block;
    }

    // Whoever takes something that somebody holds or held goes with them.
    private List<int>[] Together()
    {
        var groups = Enumerable.Range(0, model.People.Length).Select(person => new List<int> { person }).ToArray();
        for (var option = 0; option < model.Options.Length; option++)
        {
            if (draft.Hours[option] == 0 || model.Places[model.Options[option].Place].Holding is not (>= 0 and var holding)) continue;
            var (one, other) = (groups[model.Options[option].Person], groups[model.Holdings[holding].Person]);
            if (one == other) continue;
            one.AddRange(other);
            foreach (var person in other) groups[person] = one;
        }
        return groups;
    }

    private void Improve(List<int> people, PlanWatch watch)
    {
        people.Sort();
        var inside = people.ToHashSet();
        var part = PlanPart.Cut(model, people, place => Room(place, inside), cap => Left(model.Caps[cap], inside));
        var outcomes = Renumbered(part, people);
        if (outcomes.IsEmpty) return;
        var start = part.Read(draft);
        if (CpSolve.Run(part.Model, outcomes, start, Work, watch, out _) is not { } found) return;
        if (found.Draft.Worth(part.Model).AsSpan().SequenceCompareTo(start.Worth(part.Model)) > 0) part.Write(found.Draft, draft);
    }

    // What others leave these people of a place. Whoever comes from outside to what an outsider left would wait for them, so that is closed.
    private int Room(int place, HashSet<int> inside)
    {
        var node = model.Places[place];
        var holder = node.Holding < 0 ? -1 : model.Holdings[node.Holding].Person;
        if (holder >= 0 && !inside.Contains(holder))
        {
            if (draft.Left[node.Holding] || !node.IsSplit) return 0;
        }
        var room = node.Capacity - (holder >= 0 && !inside.Contains(holder) ? Math.Min(node.Capacity, model.Holdings[node.Holding].Hours) : 0);
        foreach (var option in node.Options)
        {
            if (draft.Hours[option] == 0 || inside.Contains(model.Options[option].Person)) continue;
            room -= node.IsSplit ? draft.Hours[option] : node.Capacity;
        }
        return Math.Max(0, room);
    }

    private int Left(CapNode cap, HashSet<int> inside) => cap.Most
        - cap.Options.Count(option => draft.Hours[option] > 0 && !inside.Contains(model.Options[option].Person))
        - cap.Holdings.Count(holding => draft.Left[holding] && !inside.Contains(model.Holdings[holding].Person));

    private ImmutableArray<Outcome> Renumbered(PlanPart part, List<int> people)
    {
        var person = people.Index().ToDictionary(each => each.Item, each => each.Index);
        var option = part.Options.Index().ToDictionary(each => each.Item, each => each.Index);
        var holding = part.Holdings.Index().ToDictionary(each => each.Item, each => each.Index);
        return
        [
            .. people.SelectMany(each => near[each])
                .Where(outcome => outcome.Parts.All(each => option.ContainsKey(each.Option)))
                .Select(outcome => outcome with
                {
                    Person = person[outcome.Person],
                    Parts = [.. outcome.Parts.Select(each => each with { Option = option[each.Option] })],
                    Left = [.. outcome.Left.Select(each => holding[each])],
                }),
        ];
    }
}
