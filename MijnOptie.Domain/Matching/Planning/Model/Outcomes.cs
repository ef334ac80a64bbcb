using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>Every way in which a plan can end for each person.</summary>
internal sealed class Outcomes
{
    // Who holds more positions than this leaves all of them or none.
    private const int MostHoldings = 3;

    private readonly PlanModel model;
    private readonly HashSet<(int, int)> apart;
    private readonly HashSet<(int, int)> notBeside;
    private readonly HashSet<(int, int)> notFor;
    private readonly List<Outcome> found = [];

    private Outcomes(PlanModel model)
    {
        this.model = model;
        apart = [.. model.Apart, .. model.Apart.Select(pair => (pair.Other, pair.Option))];
        notBeside = [.. model.NotBeside];
        notFor = [.. model.NotFor];
    }

    /// <summary>The outcomes of all people, in their order; staying as it is is not one of them.</summary>
    public static ImmutableArray<Outcome> Of(PlanModel model)
    {
        var outcomes = new Outcomes(model);
        for (var person = 0; person < model.People.Length; person++)
        {
            foreach (var left in outcomes.Leavings(model.People[person])) outcomes.Extend(person, left, [], 0);
        }
        return [.. outcomes.found];
    }

    private IEnumerable<ImmutableArray<int>> Leavings(PersonNode person)
    {
        yield return [];
        var leavable = person.Holdings.Where(holding => model.Holdings[holding].MayLeave).ToImmutableArray();
        if (leavable.IsEmpty) yield break;
        if (leavable.Length > MostHoldings)
        {
            yield return leavable;
            yield break;
        }
        for (var chosen = 1; chosen < 1 << leavable.Length; chosen++)
        {
            yield return [.. leavable.Where((_, at) => (chosen >> at & 1) == 1)];
        }
    }

    private void Extend(int at, ImmutableArray<int> left, ImmutableArray<int> taken, int from)
    {
        var person = model.People[at];
        if (!taken.IsEmpty) Add(at, person, left, taken);
        if (taken.Length == model.PositionsPerPerson) return;
        for (var next = from; next < person.Options.Length; next++)
        {
            var option = person.Options[next];
            if (taken.Any(other => apart.Contains((option, other)))) continue;
            if (left.Any(holding => notFor.Contains((option, holding)))) continue;
            if (person.Holdings.Any(holding => !left.Contains(holding) && notBeside.Contains((option, holding)))) continue;
            if (Kept(person, left) + taken.Sum(other => model.Options[other].Least) + model.Options[option].Least > person.Most) continue;
            Extend(at, left, taken.Add(option), next + 1);
        }
    }

    private void Add(int at, PersonNode person, ImmutableArray<int> left, ImmutableArray<int> taken)
    {
        var options = taken.Select(option => model.Options[option]).ToArray();
        var kept = Kept(person, left);
        var (sumLeast, sumMost) = (options.Sum(option => option.Least), options.Sum(option => option.Most));
        var (least, most) = (Math.Max(person.Least - kept, sumLeast), Math.Min(person.Most - kept, sumMost));
        if (least > most) return;
        var parts = options.Select((option, index) => new Part(
            taken[index],
            Math.Max(option.Least, least - sumMost + option.Most),
            Math.Min(option.Most, most - sumLeast + option.Least))).ToImmutableArray();
        // Where nobody else may take part, more hours are never worse, and best where the score is best.
        if (options.All(option => !model.Places[option.Place].IsSplit)) parts = Filled(parts, most);
        found.Add(new Outcome(at, parts, left, parts.All(part => part.Least == part.Most) ? most : least, most));
    }

    private ImmutableArray<Part> Filled(ImmutableArray<Part> parts, int total)
    {
        var spare = total - parts.Sum(part => part.Least);
        var filled = parts.ToArray();
        foreach (var index in Enumerable.Range(0, filled.Length).OrderByDescending(index => model.Options[filled[index].Option].Score).ThenBy(index => index))
        {
            var more = Math.Min(spare, filled[index].Most - filled[index].Least);
            spare -= more;
            filled[index] = filled[index] with { Least = filled[index].Least + more, Most = filled[index].Least + more };
        }
        return [.. filled];
    }

    private int Kept(PersonNode person, ImmutableArray<int> left) =>
        person.Holdings.Sum(holding => left.Contains(holding) ? 0 : model.Holdings[holding].Hours);
}
