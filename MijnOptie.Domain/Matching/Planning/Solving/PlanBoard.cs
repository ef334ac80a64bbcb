using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>A draft with what is free: outcomes are put on it one by one, as long as everything that is shared allows it.</summary>
internal sealed class PlanBoard
{
    private readonly PlanModel model;
    private readonly int[] room;
    private readonly int[] takers;
    private readonly int[] caps;
    private readonly int[] depth;
    private readonly List<int>[] capsOfOption;
    private readonly List<int>[] capsOfHolding;

    public PlanBoard(PlanModel model)
    {
        this.model = model;
        Draft = new PlanDraft(model);
        room = [.. model.Places.Select((place, at) => Capacity(at) - (place.Holding < 0 ? 0 : Size(place.Holding)))];
        takers = new int[model.Places.Length];
        depth = new int[model.People.Length];
        caps = [.. model.Caps.Select(cap => cap.Most)];
        capsOfOption = ByItem(model.Options.Length, cap => cap.Options);
        capsOfHolding = ByItem(model.Holdings.Length, cap => cap.Holdings);
    }

    public PlanDraft Draft { get; }

    /// <summary>True when the person has an outcome already.</summary>
    public bool HasMoved(int person) => depth[person] > 0;

    /// <summary>True when a place that was left has nobody yet.</summary>
    public bool IsEmpty(int place) => takers[place] == 0 && model.Places[place].Holding is >= 0 and var holding && Draft.Left[holding];

    /// <summary>Puts an outcome on the board with the most hours there are, or at most so many of each of its parts.</summary>
    /// <returns>False, and nothing has changed, when it does not go.</returns>
    public bool Put(Outcome outcome, ImmutableArray<int> most = default) =>
        !HasMoved(outcome.Person) && Depth(outcome) is var deep && deep <= model.LongestChain && Put(outcome, deep, most);

    /// <summary>True when whoever would take what this leaves would come too late in the chain.</summary>
    public bool IsLast(Outcome outcome) => !outcome.Left.IsEmpty && Depth(outcome) >= model.LongestChain;

    /// <summary>Puts a carousel on the board.</summary>
    public bool PutRing(IReadOnlyList<Outcome> ring)
    {
        var left = ring.SelectMany(outcome => outcome.Left).ToList();
        if (ring.Any(outcome => HasMoved(outcome.Person)) || left.Any(IsShared)) return false;
        foreach (var holding in left) Leave(holding, true);
        var at = 0;
        while (at < ring.Count && PutParts(ring[at], ring.Count, default)) at++;
        if (at == ring.Count && left.All(IsWithinCaps)) return true;
        while (--at >= 0) TakeParts(ring[at]);
        foreach (var holding in left) Leave(holding, false);
        return false;
    }

    /// <summary>Takes an outcome off the board again.</summary>
    public void Take(Outcome outcome)
    {
        TakeParts(outcome);
        foreach (var holding in outcome.Left) Leave(holding, false);
    }

    private bool Put(Outcome outcome, int deep, ImmutableArray<int> mostOfPart)
    {
        if (outcome.Left.Any(IsShared)) return false;
        foreach (var holding in outcome.Left) Leave(holding, true);
        if (outcome.Left.All(IsWithinCaps) && PutParts(outcome, deep, mostOfPart)) return true;
        foreach (var holding in outcome.Left) Leave(holding, false);
        return false;
    }

    private bool PutParts(Outcome outcome, int deep, ImmutableArray<int> mostOfPart)
    {
        var most = outcome.Most;
        var least = outcome.Parts.Sum(part => part.Least);
        foreach (var (index, part) in outcome.Parts.Index().OrderByDescending(each => model.Options[each.Item.Option].Score))
        {
            var place = model.Options[part.Option].Place;
            var limit = mostOfPart.IsDefault ? part.Most : Math.Max(part.Least, mostOfPart[index]);
            var hours = Math.Min(Math.Min(limit, most - least + part.Least), model.Places[place].IsSplit ? room[place] : part.Most);
            if (hours < part.Least || room[place] <= 0) return Undo(outcome);
            Draft.Hours[part.Option] = hours;
            Change(part.Option, hours, 1);
            (most, least) = (most - hours, least - part.Least);
        }
        depth[outcome.Person] = deep;
        var total = outcome.Parts.Sum(part => Draft.Hours[part.Option]);
        return (total >= outcome.Least && outcome.Parts.All(part => capsOfOption[part.Option].All(cap => caps[cap] >= 0))) || Undo(outcome);
    }

    private bool Undo(Outcome outcome)
    {
        TakeParts(outcome);
        return false;
    }

    private void TakeParts(Outcome outcome)
    {
        foreach (var part in outcome.Parts)
        {
            if (Draft.Hours[part.Option] > 0) Change(part.Option, Draft.Hours[part.Option], -1);
            Draft.Hours[part.Option] = 0;
        }
        depth[outcome.Person] = 0;
    }

    private void Change(int option, int hours, int sign)
    {
        var place = model.Options[option].Place;
        room[place] -= sign * (model.Places[place].IsSplit ? hours : 1);
        takers[place] += sign;
        foreach (var cap in capsOfOption[option]) caps[cap] -= sign;
    }

    private void Leave(int holding, bool leaves)
    {
        Draft.Left[holding] = leaves;
        room[model.Holdings[holding].Place] += leaves ? Size(holding) : -Size(holding);
        foreach (var cap in capsOfHolding[holding]) caps[cap] -= leaves ? 1 : -1;
    }

    // Who shares a place with its holder would have to wait for the holder after all: too late for that.
    private bool IsShared(int holding) => takers[model.Holdings[holding].Place] > 0;

    private bool IsWithinCaps(int holding) => capsOfHolding[holding].All(cap => caps[cap] >= 0);

    private int Depth(Outcome outcome) => 1 + outcome.Parts.Max(part => model.Places[model.Options[part.Option].Place].Holding is >= 0 and var holding && Draft.Left[holding]
        ? depth[model.Holdings[holding].Person]
        : 0);

    private int Capacity(int place) => model.Places[place].IsSplit ? model.Places[place].Capacity : 1;

    private int Size(int holding)
    {
        var place = model.Holdings[holding].Place;
        return model.Places[place].IsSplit ? Math.Min(model.Places[place].Capacity, model.Holdings[holding].Hours) : 1;
    }

    private List<int>[] ByItem(int count, Func<CapNode, IEnumerable<int>> items)
    {
        var by = Enumerable.Range(0, count).Select(_ => new List<int>()).ToArray();
        foreach (var (at, cap) in model.Caps.Index())
        {
            foreach (var item in items(cap)) by[item].Add(at);
        }
        return by;
    }
}
