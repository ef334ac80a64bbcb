using MijnOptie.Domain.Matching;

namespace MijnOptie.Tests.Benchmarks.Matching;

/// <summary>LINQ over objects, as one writes it: for each position the candidates that pass every condition, ordered, the first twenty. The condition that fails most comes first.</summary>
internal sealed class LinqPeer(PeerRows rows) : IPeer
{
    private readonly Dictionary<(int Demand, int Kind), (int Points, int Conditional)> meets =
        rows.Meets.ToDictionary(each => (each.Demand, each.Kind), each => (each.Points, each.Conditional));

    private readonly Dictionary<int, int>[] distances =
        [.. rows.Near.GroupBy(each => each.Spot).OrderBy(each => each.Key).Select(each => each.ToDictionary(near => near.Point, near => near.Distance))];

    private readonly Person[] people = Persons(rows);

    public Task<Found[]> AskAsync() => Task.FromResult(rows.Positions.OrderBy(position => position.Number).SelectMany(position => people
        .Where(person => person.Minimum <= position.Most && position.Least <= person.Maximum && Math.Min(person.Maximum, position.Most) > 0
            && person.Available <= position.Latest
            && meets.ContainsKey((position.Demand, person.Kind))
            && person.Places.Any(place => distances[position.Spot].TryGetValue(place.Point, out var distance) && distance <= place.Reach))
        .Select(person => (Person: person, Meets: meets[(position.Demand, person.Kind)]))
        .Select(each => (each.Person, each.Meets.Conditional, Score: Score(each.Person, each.Meets.Points, position)))
        .OrderBy(each => each.Conditional)
        .ThenByDescending(each => each.Score)
        .ThenBy(each => each.Person.Available)
        .ThenBy(each => each.Person.Rank)
        .Take(20)
        .Select(each => new Found(position.Number, each.Person.Rank, each.Conditional, each.Score))).ToArray());

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static Person[] Persons(PeerRows rows)
    {
        var places = rows.Places.ToLookup(each => each.Candidate, each => (each.Point, each.Reach));
        return [.. rows.Candidates.Select(each => new Person(
            each.Rank, each.Kind, each.Minimum, each.Maximum, each.Available, each.Home, each.Base, each.Tags, [.. places[each.Rank]]))];
    }

    private int Score(
        Person person, int points, (int Number, int Demand, int Spot, int Least, int Most, int Start, int Latest, long[] Wishes) position)
    {
        var pricing = rows.Pricing;
        int Left(int point) => Math.Max(0, pricing.ZeroAt - distances[position.Spot].GetValueOrDefault(point, pricing.ZeroAt));
        return Pricing.Score(points
            + pricing.ReachPoints[Left(person.Home) + Left(person.Base)]
            + pricing.Points(Criterion.Hours, HoursCriterion.Fit(person.Maximum, position.Most))
            + pricing.Points(Criterion.StartDate, StartDateCriterion.Fit(person.Available, position.Start, pricing.Settings.DateGraceDays))
            + pricing.Expertise(position.Wishes.Length)[position.Wishes.Count(wish => (person.Tags & wish) != 0)]);
    }

    private sealed record Person(
        int Rank, int Kind, int Minimum, int Maximum, int Available, int Home, int Base, long Tags, (int Point, int Reach)[] Places);
}
