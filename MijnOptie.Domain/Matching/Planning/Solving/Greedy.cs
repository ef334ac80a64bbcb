using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>A plan made by taking the best outcome first, then the best that still goes, and so on. It needs no solver.</summary>
internal sealed class Greedy
{
    private readonly PlanModel model;
    private readonly PlanBoard board;
    private readonly ImmutableArray<Outcome> inOrder;

    private Greedy(PlanModel model, ImmutableArray<Outcome> outcomes)
    {
        this.model = model;
        board = new PlanBoard(model);
        inOrder = [.. outcomes
            .Select((outcome, at) => (Outcome: outcome, At: at, Worth: Worth(outcome)))
            .Order(Comparer<(Outcome Outcome, int At, long[] Worth)>.Create((left, right) =>
                right.Worth.AsSpan().SequenceCompareTo(left.Worth) is var order and not 0 ? order : left.At.CompareTo(right.At)))
            .Select(each => each.Outcome)];
    }

    /// <summary>Makes a plan.</summary>
    /// <param name="model">The part.</param>
    /// <param name="outcomes">What it chooses from.</param>
    /// <param name="first">What comes before anything else, as far as it goes; at most so many hours of each part.</param>
    /// <returns>The plan, or null when it does not manage to keep everything that is locked.</returns>
    public static PlanDraft? Run(PlanModel model, ImmutableArray<Outcome> outcomes, IEnumerable<(Outcome Outcome, ImmutableArray<int> Hours)>? first = null)
    {
        var greedy = new Greedy(model, outcomes);
        if (first is not null) greedy.Put([.. first]);
        var locked = model.Locked.ToHashSet();
        var wanted = model.Locked.Select(option => model.Options[option].Person).ToHashSet();
        if (wanted.Count > 0)
        {
            var needed = model.Locked.Select(option => model.Places[model.Options[option].Place]).Where(place => place.Holding >= 0 && !place.IsSplit).Select(place => place.Holding).ToHashSet();
            var leavers = needed.Select(holding => model.Holdings[holding].Person).ToHashSet();
            greedy.Rings(outcome => locked.Overlaps(outcome.Parts.Select(part => part.Option)));
            greedy.Pass(outcome => wanted.Contains(outcome.Person) ? Keeps(model, outcome, locked) : leavers.Contains(outcome.Person) && outcome.Left.Any(needed.Contains));
            greedy.Pass(outcome => wanted.Contains(outcome.Person) && Keeps(model, outcome, locked));
        }
        greedy.Rings(_ => true);
        greedy.Pass(outcome => !wanted.Contains(outcome.Person) && IsGain(greedy.Worth(outcome)));
        return model.Locked.All(option => greedy.board.Draft.Hours[option] > 0) ? greedy.board.Draft : null;
    }

    private static bool Keeps(PlanModel model, Outcome outcome, HashSet<int> locked) =>
        model.People[outcome.Person].Options.Where(locked.Contains).All(option => outcome.Parts.Any(part => part.Option == option));

    // Who takes what somebody holds comes after who leaves it. The last one a chain can have leaves nothing: nobody could follow.
    private void Put(List<(Outcome Outcome, ImmutableArray<int> Hours)> first)
    {
        var leave = first.SelectMany(each => each.Outcome.Left).ToHashSet();
        for (var before = int.MaxValue; first.Count < before;)
        {
            before = first.Count;
            first.RemoveAll(each => !each.Outcome.Parts.Any(Waits) && (board.IsLast(each.Outcome) || board.Put(each.Outcome, each.Hours) || true));
            if (first.Count == before && Ring(first) is { Count: > 0 } ring)
            {
                if (ring.Count <= model.LongestChain && ring.All(outcome => outcome is { Parts.Length: 1, Left.Length: 1 })) board.PutRing(ring);
                first.RemoveAll(each => ring.Contains(each.Outcome));
            }
        }

        bool Waits(Part part) => model.Places[model.Options[part.Option].Place].Holding is >= 0 and var holding && leave.Contains(holding) && !board.Draft.Left[holding];
    }

    // Some who wait for each other; none when there are no such.
    private List<Outcome> Ring(List<(Outcome Outcome, ImmutableArray<int> Hours)> waiting)
    {
        var leaver = new Dictionary<int, Outcome>();
        foreach (var (outcome, _) in waiting)
        {
            foreach (var holding in outcome.Left) leaver.TryAdd(holding, outcome);
        }

        Outcome? WaitsFor(Outcome outcome) => outcome.Parts
            .Select(part => model.Places[model.Options[part.Option].Place].Holding)
            .Where(holding => holding >= 0 && !board.Draft.Left[holding])
            .Select(leaver.GetValueOrDefault)
            .FirstOrDefault(next => next is not null);

        var seen = new HashSet<Outcome>(ReferenceEqualityComparer.Instance);
        foreach (var (first, _) in waiting)
        {
            var path = new List<Outcome>();
            var at = first;
            while (at is not null && seen.Add(at))
            {
                path.Add(at);
                at = WaitsFor(at);
            }
            if (at is not null && path.IndexOf(at) is var begin and >= 0) return path[begin..];
        }
        return [];
    }

    private void Pass(Func<Outcome, bool> mayBe)
    {
        var candidates = inOrder.Where(mayBe).ToList();
        for (var changed = true; changed;)
        {
            changed = false;
            foreach (var outcome in candidates)
            {
                if (board.Put(outcome) && Settle(outcome)) changed = true;
            }
        }
    }

    // Where no position may stay empty, the first who can take it does; else the step is taken back.
    private bool Settle(Outcome outcome)
    {
        var empty = outcome.Left.Select(holding => model.Holdings[holding].Place).Where(board.IsEmpty).ToList();
        if (model.MayLeaveEmpty || empty.Count == 0) return true;
        var followers = new List<Outcome>();
        foreach (var place in empty)
        {
            var follower = inOrder.FirstOrDefault(next => next.Left.IsEmpty && next.Parts.Any(part => model.Options[part.Option].Place == place) && board.Put(next));
            if (follower is not null) followers.Add(follower);
        }
        if (!empty.Any(board.IsEmpty)) return true;
        foreach (var follower in followers) board.Take(follower);
        board.Take(outcome);
        return false;
    }

    private void Rings(Func<Outcome, bool> mayBe)
    {
        var byStep = inOrder.ToLookup(outcome => outcome.Parts[0].Option);
        foreach (var ring in Planning.Rings.Of(model))
        {
            var outcomes = new List<Outcome>();
            for (var at = 0; at < ring.Length; at++)
            {
                var leaves = model.Places[model.Options[ring[(at + ring.Length - 1) % ring.Length]].Place].Holding;
                var step = byStep[ring[at]].FirstOrDefault(outcome => outcome.Parts.Length == 1 && outcome.Left.AsSpan().SequenceEqual([leaves]));
                if (step is not null) outcomes.Add(step);
            }
            if (outcomes.Count == ring.Length && outcomes.Any(mayBe) && IsGain(Total(outcomes))) board.PutRing(outcomes);
        }
    }

    private static bool IsGain(long[] worth) => worth.AsSpan().SequenceCompareTo(new long[worth.Length]) > 0;

    private long[] Total(List<Outcome> outcomes) =>
        [.. model.Levels.Select((_, at) => outcomes.Sum(outcome => Worth(outcome)[at]))];

    private long[] Worth(Outcome outcome) => [.. model.Levels.Select(level => level.Person
        + outcome.Parts.Sum(part => level.PerUnit(model.Options[part.Option]) * part.Most)
        - outcome.Left.Sum(holding => level.Hour * model.Holdings[holding].Hours))];
}
