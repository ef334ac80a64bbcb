namespace MijnOptie.Domain.Matching.Planning;

/// <summary>Who waits for whom in a draft, and how deep.</summary>
internal static class PlanDepths
{
    /// <summary>Those who leave what a person takes.</summary>
    public static IEnumerable<int> WaitsFor(PlanModel model, PlanDraft draft, int person) => model.People[person].Options
        .Where(option => draft.Hours[option] > 0)
        .Select(option => model.Places[model.Options[option].Place].Holding)
        .Where(holding => holding >= 0 && draft.Left[holding])
        .Select(holding => model.Holdings[holding].Person)
        .Distinct();

    /// <summary>
    /// Per person the depth: 1 when everything taken was open, else one more than the deepest of those waited for; in a carousel at least
    /// its number of people, and those in it do not count as waited for. 0 for who does not move.
    /// </summary>
    public static int[] Of(PlanModel model, PlanDraft draft)
    {
        var waits = model.People.Select((_, person) => WaitsFor(model, draft, person).ToArray()).ToArray();
        var behind = waits.Select((_, person) => Behind(waits, person)).ToArray();
        var depth = new int[waits.Length];
        for (var person = 0; person < depth.Length; person++)
        {
            if (model.People[person].Options.Any(option => draft.Hours[option] > 0)) Depth(person);
        }
        return depth;

        int Depth(int person)
        {
            if (depth[person] > 0) return depth[person];
            var ring = behind[person].Count(other => behind[other].Contains(person));
            var deepest = waits[person].Where(other => !behind[other].Contains(person)).Select(Depth).DefaultIfEmpty(0).Max();
            return depth[person] = Math.Max(ring, deepest + 1);
        }
    }

    // Everyone waited for, directly or through others; in a carousel that includes the person.
    private static HashSet<int> Behind(int[][] waits, int person)
    {
        var seen = new HashSet<int>();
        var open = new Queue<int>(waits[person]);
        while (open.TryDequeue(out var next))
        {
            if (!seen.Add(next)) continue;
            foreach (var other in waits[next]) open.Enqueue(other);
        }
        return seen;
    }
}
