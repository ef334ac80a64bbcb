using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>A part of a model that can be worked out by itself.</summary>
/// <param name="Model">The part, a model of its own.</param>
/// <param name="Options">Per option of the part, its index in the whole.</param>
/// <param name="Holdings">Per holding of the part, its index in the whole.</param>
internal sealed record PlanPart(PlanModel Model, ImmutableArray<int> Options, ImmutableArray<int> Holdings)
{
    /// <summary>Cuts out some people, with what the others leave them.</summary>
    /// <param name="whole">The model.</param>
    /// <param name="people">Who, in ascending order.</param>
    /// <param name="room">Per place what is free for these people, what they hold there included; 0 closes it.</param>
    /// <param name="caps">Per cap what is left for these people.</param>
    public static PlanPart Cut(PlanModel whole, IReadOnlyList<int> people, Func<int, int> room, Func<int, int> caps)
    {
        var options = people.SelectMany(person => whole.People[person].Options).Where(option => room(whole.Options[option].Place) > 0).ToImmutableArray();
        var holdings = people.SelectMany(person => whole.People[person].Holdings).Order().ToImmutableArray();
        var places = options.Select(option => whole.Options[option].Place).Concat(holdings.Select(holding => whole.Holdings[holding].Place)).Distinct().Order().ToImmutableArray();
        var (newPerson, newPlace, newOption, newHolding) = (Renumber(people), Renumber(places), Renumber(options), Renumber(holdings));
        var byPlace = options.ToLookup(option => whole.Options[option].Place, option => newOption[option]);
        var model = whole with
        {
            People = [.. people.Select(person => whole.People[person]).Select(person => person with
            {
                Options = [.. person.Options.Where(newOption.ContainsKey).Select(option => newOption[option])],
                Holdings = [.. person.Holdings.Select(holding => newHolding[holding])],
            })],
            Places = [.. places.Select(place => whole.Places[place] with
            {
                Capacity = whole.Places[place].IsSplit ? room(place) : whole.Places[place].Capacity,
                Holding = newHolding.GetValueOrDefault(whole.Places[place].Holding, -1),
                Options = [.. byPlace[place]],
            })],
            Options = [.. options.Select(option => whole.Options[option]).Select(option => option with { Person = newPerson[option.Person], Place = newPlace[option.Place] })],
            Holdings = [.. holdings.Select(holding => whole.Holdings[holding]).Select(holding => holding with { Person = newPerson[holding.Person], Place = newPlace[holding.Place] })],
            Apart = [.. whole.Apart.Where(pair => newOption.ContainsKey(pair.Option) && newOption.ContainsKey(pair.Other)).Select(pair => (newOption[pair.Option], newOption[pair.Other]))],
            NotBeside = [.. whole.NotBeside.Where(pair => newOption.ContainsKey(pair.Option)).Select(pair => (newOption[pair.Option], newHolding[pair.Holding]))],
            NotFor = [.. whole.NotFor.Where(pair => newOption.ContainsKey(pair.Option)).Select(pair => (newOption[pair.Option], newHolding[pair.Holding]))],
            Caps = [.. whole.Caps.Select((cap, at) => new CapNode(
                [.. cap.Options.Where(newOption.ContainsKey).Select(option => newOption[option])],
                [.. cap.Holdings.Where(newHolding.ContainsKey).Select(holding => newHolding[holding])],
                caps(at))).Where(cap => cap.Options.Length + cap.Holdings.Length > cap.Most)],
            Locked = [.. whole.Locked.Where(newOption.ContainsKey).Select(option => newOption[option])],
        };
        return new PlanPart(model, options, holdings);
    }

    /// <summary>Reads what a plan of the whole says of this part.</summary>
    public PlanDraft Read(PlanDraft whole)
    {
        var draft = new PlanDraft(Model);
        foreach (var (at, option) in Options.Index()) draft.Hours[at] = whole.Hours[option];
        foreach (var (at, holding) in Holdings.Index()) draft.Left[at] = whole.Left[holding];
        return draft;
    }

    /// <summary>Writes a plan of this part into one of the whole.</summary>
    public void Write(PlanDraft part, PlanDraft whole)
    {
        foreach (var (at, option) in Options.Index()) whole.Hours[option] = part.Hours[at];
        foreach (var (at, holding) in Holdings.Index()) whole.Left[holding] = part.Left[at];
    }

    private static Dictionary<int, int> Renumber(IEnumerable<int> old) => old.Index().ToDictionary(each => each.Item, each => each.Index);
}
