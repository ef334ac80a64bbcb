using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>
/// Bounds by prices: every place asks a price for its hours, and everybody takes what is best for them at these prices, as if places were
/// not shared. Whatever the prices, no plan is worth more than what all of them get and all places earn together; prices that go
/// up where too many come and down where too few do make that bound sharp.
/// </summary>
internal sealed class PlanPrices
{
    private readonly PlanModel model;
    private readonly ImmutableArray<Outcome> outcomes;
    private readonly OutcomeValues values;
    private readonly MasterResult? guide;
    private readonly double[] spare;

    /// <param name="model">The part.</param>
    /// <param name="outcomes">Its outcomes.</param>
    /// <param name="guide">Where good prices are known already; null where not.</param>
    public PlanPrices(PlanModel model, ImmutableArray<Outcome> outcomes, MasterResult? guide = null)
    {
        (this.model, this.outcomes, this.guide) = (model, outcomes, guide);
        values = new OutcomeValues(model, outcomes);
        spare = new double[model.Places.Length];
    }

    /// <summary>What no plan can pass at a level that keeps what was reached at the levels before.</summary>
    /// <param name="level">Index of the level.</param>
    /// <param name="reached">What was reached, per level.</param>
    /// <param name="rounds">How often to adjust the prices.</param>
    /// <param name="watch">When to stop; there is always time for one round.</param>
    public long Bound(int level, long[] reached, int rounds, PlanWatch watch)
    {
        var (kept, worth) = (new double[level], new double[level]);
        var best = Begin(level, kept, worth, reached);
        var (pace, idle) = (1.0, 0);
        for (var round = 0; round < rounds && best >= reached[level] + 1 && (round == 0 || !watch.IsOver); round++)
        {
            var bound = Ask(level, kept, worth, reached);
            if (bound < best - (1e-4 * Math.Abs(best)))
            {
                idle = 0;
            }
            else if (++idle == 8)
            {
                (idle, pace) = (0, pace / 2);
            }
            best = Math.Min(best, bound);
            Adjust(level, kept, worth, reached, pace * (Math.Min(bound, 2 * best) - reached[level]));
        }
        return Math.Max(reached[level], (long)Math.Floor(best + 1e-6 + (1e-12 * Math.Abs(best))));
    }

    // The best of no price, the price of an hour everywhere, and the prices that are known; prices stay at that.
    private double Begin(int level, double[] kept, double[] worth, long[] reached)
    {
        var begins = new List<(double[] Prices, double[] Kept)>
        {
            (new double[spare.Length], new double[level]),
            ([.. model.Places.Select(place => (double)model.Levels[level].Hour * (place.IsSplit ? 1 : place.Capacity))], new double[level]),
        };
        if (guide is not null && guide.Weights[level] > 0)
        {
            var scale = 1 / guide.Weights[level];
            begins.Add(([.. guide.Prices.Select(price => price * scale)], [.. guide.Weights.Take(level).Select(weight => weight * scale)]));
        }
        var bounds = begins.ConvertAll(begin => Try(begin.Prices, begin.Kept));
        var first = bounds.IndexOf(bounds.Min());
        Try(begins[first].Prices, begins[first].Kept);
        return bounds[first];

        double Try(double[] prices, double[] weights)
        {
            prices.CopyTo(values.Prices, 0);
            weights.CopyTo(kept, 0);
            return Ask(level, kept, worth, reached);
        }
    }

    private void Adjust(int level, double[] kept, double[] worth, long[] reached, double distance)
    {
        var (prices, length) = (values.Prices, 0.0);
        for (var place = 0; place < prices.Length; place++)
        {
            var size = Size(place);
            if (spare[place] < 0 || prices[place] > 0) length += spare[place] * spare[place] * size * size;
        }
        for (var at = 0; at < level; at++) length += Math.Pow((worth[at] - reached[at]) / Measure(at, reached), 2);
        if (length == 0) return;
        var step = distance / length;
        for (var place = 0; place < prices.Length; place++)
        {
            var size = Size(place);
            prices[place] = Math.Max(0, prices[place] - (step * spare[place] * size * size));
        }
        for (var at = 0; at < level; at++)
        {
            var measure = Measure(at, reached);
            kept[at] = Math.Max(0, kept[at] - (step * (worth[at] - reached[at]) / (measure * measure)));
        }
    }

    // A place that is not split counts in the search as all its hours.
    private double Size(int place) => model.Places[place].IsSplit ? 1 : model.Places[place].Capacity;

    // Levels differ in size by far; in the search for prices each counts as about as much as a place.
    private double Measure(int level, long[] reached) => Math.Max(1.0, Math.Abs((double)reached[level]) / Math.Sqrt(model.Places.Length));

    // What everybody takes at these prices and what places earn: a bound. Tells what it leaves at each place, and what it is worth at the levels before.
    private double Ask(int level, double[] kept, double[] worth, long[] reached)
    {
        values.Room.CopyTo(spare, 0);
        Array.Clear(worth);
        values.Worth = Weigh(level, kept);
        var total = 0.0;
        for (var person = 0; person < model.People.Length; person++)
        {
            var (best, bestAt) = (0.0, -1);
            for (var at = values.First(person); at < values.First(person + 1); at++)
            {
                var value = values.Value(at);
                if (value > best) (best, bestAt) = (value, at);
            }
            if (bestAt >= 0) Count(bestAt, worth);
            total += best;
        }
        for (var place = 0; place < spare.Length; place++) total += values.Prices[place] * values.Room[place];
        for (var at = 0; at < level; at++) total -= kept[at] * reached[at];
        return total;
    }

    private (double Person, double Hour, double Score) Weigh(int level, double[] kept)
    {
        double person = model.Levels[level].Person, hour = model.Levels[level].Hour, score = model.Levels[level].Score;
        for (var at = 0; at < level; at++)
        {
            person += kept[at] * model.Levels[at].Person;
            hour += kept[at] * model.Levels[at].Hour;
            score += kept[at] * model.Levels[at].Score;
        }
        return (person, hour, score);
    }

    private void Count(int at, double[] worth)
    {
        var outcome = outcomes[at];
        Span<int> hours = stackalloc int[outcome.Parts.Length];
        values.Fill(at, hours);
        for (var part = 0; part < hours.Length; part++)
        {
            var option = model.Options[outcome.Parts[part].Option];
            spare[option.Place] -= values.Use(outcome.Parts[part].Option, hours[part]);
            for (var level = 0; level < worth.Length; level++) worth[level] += model.Levels[level].PerUnit(option) * hours[part];
        }
        foreach (var holding in outcome.Left) spare[model.Holdings[holding].Place] += values.Size(holding);
        for (var level = 0; level < worth.Length; level++)
        {
            worth[level] += model.Levels[level].Person;
            foreach (var holding in outcome.Left) worth[level] -= model.Levels[level].Hour * model.Holdings[holding].Hours;
        }
    }
}
