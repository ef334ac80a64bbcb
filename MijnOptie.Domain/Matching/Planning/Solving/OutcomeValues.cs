using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>
/// What outcomes are worth to a person when places ask a price for their hours: what the outcome brings, less what its places cost, plus what
/// the places that are left would earn. In flat memory, because it is asked very often.
/// </summary>
internal sealed class OutcomeValues
{
    private readonly PlanModel model;
    private readonly ImmutableArray<Outcome> outcomes;
    private readonly int[] ofPerson;
    private readonly int[] partsAt;
    private readonly int[] place;
    private readonly double[] use;
    private readonly int[] hours;
    private readonly double[] points;
    private readonly bool[] isOpen;

    public OutcomeValues(PlanModel model, ImmutableArray<Outcome> outcomes)
    {
        (this.model, this.outcomes) = (model, outcomes);
        Prices = new double[model.Places.Length];
        Room = [.. model.Places.Select((node, at) => (double)(Capacity(at) - (node.Holding < 0 ? 0 : Size(node.Holding))))];
        ofPerson = new int[model.People.Length + 1];
        foreach (var outcome in outcomes) ofPerson[outcome.Person + 1]++;
        for (var person = 0; person < model.People.Length; person++) ofPerson[person + 1] += ofPerson[person];
        partsAt = new int[outcomes.Length + 1];
        for (var at = 0; at < outcomes.Length; at++) partsAt[at + 1] = partsAt[at] + outcomes[at].Parts.Length;
        (place, use) = (new int[partsAt[^1]], new double[partsAt[^1]]);
        (hours, points, isOpen) = (new int[outcomes.Length], new double[outcomes.Length], new bool[outcomes.Length]);
        for (var at = 0; at < outcomes.Length; at++) Lay(at);
    }

    /// <summary>What a unit of each place costs: an hour where it is split, else all of it.</summary>
    public double[] Prices { get; }

    /// <summary>Units of each place that are free as long as nobody leaves.</summary>
    public double[] Room { get; }

    /// <summary>What one person helped, one unit of hours, and one unit of hours times score is worth.</summary>
    public (double Person, double Hour, double Score) Worth { get; set; }

    public int First(int person) => ofPerson[person];

    /// <summary>The value of an outcome with the hours that are best at these prices.</summary>
    public double Value(int at)
    {
        if (isOpen[at])
        {
            Span<int> best = stackalloc int[outcomes[at].Parts.Length];
            Fill(at, best);
            return Value(at, best);
        }
        var (person, hour, score) = Worth;
        var value = person + (hour * hours[at]) + (score * points[at]);
        for (var part = partsAt[at]; part < partsAt[at + 1]; part++) value -= Prices[place[part]] * use[part];
        return outcomes[at].Left.IsEmpty ? value : value + Leaving(at);
    }

    /// <summary>The best hours within an outcome: the most where they are worth it, first where they are worth most.</summary>
    public void Fill(int at, Span<int> filled)
    {
        var (outcome, parts) = (outcomes[at], outcomes[at].Parts);
        var total = 0;
        for (var part = 0; part < filled.Length; part++) total += filled[part] = parts[part].Least;
        for (var step = 0; step < filled.Length; step++)
        {
            var (best, rate) = (-1, double.NegativeInfinity);
            for (var part = 0; part < filled.Length; part++)
            {
                if (filled[part] == parts[part].Most) continue;
                var own = Rate(parts[part].Option);
                if (own > rate) (best, rate) = (part, own);
            }
            if (best < 0) return;
            var more = Math.Min(parts[best].Most - filled[best], (rate > 0 ? outcome.Most : outcome.Least) - total);
            if (more <= 0) return;
            filled[best] += more;
            total += more;
        }
    }

    /// <summary>Units of its place that a part takes with some hours.</summary>
    public int Use(int option, int filled) => model.Places[model.Options[option].Place] is { IsSplit: true } ? filled : 1;

    /// <summary>Units of its place that a holder gives back by leaving.</summary>
    public int Size(int holding)
    {
        var node = model.Places[model.Holdings[holding].Place];
        return node.IsSplit ? Math.Min(node.Capacity, model.Holdings[holding].Hours) : 1;
    }

    private int Capacity(int at) => model.Places[at].IsSplit ? model.Places[at].Capacity : 1;

    private double Value(int at, ReadOnlySpan<int> filled)
    {
        var value = Worth.Person + (outcomes[at].Left.IsEmpty ? 0 : Leaving(at));
        for (var part = 0; part < filled.Length; part++)
        {
            var option = model.Options[outcomes[at].Parts[part].Option];
            value += ((Worth.Hour + (Worth.Score * option.Score)) * filled[part]) - (Prices[option.Place] * (model.Places[option.Place].IsSplit ? filled[part] : 1));
        }
        return value;
    }

    private double Leaving(int at)
    {
        var value = 0.0;
        foreach (var holding in outcomes[at].Left)
        {
            value += (Prices[model.Holdings[holding].Place] * Size(holding)) - (Worth.Hour * model.Holdings[holding].Hours);
        }
        return value;
    }

    private double Rate(int option)
    {
        var node = model.Options[option];
        return Worth.Hour + (Worth.Score * node.Score) - (model.Places[node.Place].IsSplit ? Prices[node.Place] : 0);
    }

    private void Lay(int at)
    {
        var outcome = outcomes[at];
        isOpen[at] = !outcome.IsFixed;
        for (var index = 0; index < outcome.Parts.Length; index++)
        {
            var (part, to) = (outcome.Parts[index], partsAt[at] + index);
            place[to] = model.Options[part.Option].Place;
            use[to] = Use(part.Option, part.Least);
            hours[at] += part.Least;
            points[at] += (double)part.Least * model.Options[part.Option].Score;
        }
    }
}
