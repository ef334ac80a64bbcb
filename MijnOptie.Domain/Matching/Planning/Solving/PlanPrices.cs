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
    private readonly double[] prices;
    private readonly double[] room;
    private readonly double[] spare;

    public PlanPrices(PlanModel model, ImmutableArray<Outcome> outcomes)
    {
        (this.model, this.outcomes) = (model, outcomes);
        prices = new double[model.Places.Length];
        spare = new double[model.Places.Length];
        room = [.. model.Places.Select(place => (double)(place.Capacity - (place.Holding < 0 ? 0 : Size(place.Holding))))];
    }

    /// <summary>What no plan can pass at a level that keeps what was reached at the levels before.</summary>
    /// <param name="level">Index of the level.</param>
    /// <param name="reached">What was reached, per level.</param>
    /// <param name="rounds">How often to adjust the prices.</param>
    /// <param name="watch">When to stop; there is always time for one round.</param>
    public long Bound(int level, long[] reached, int rounds, PlanWatch watch)
    {
        Array.Clear(prices);
        var kept = new double[level];
        var (best, pace, idle) = (double.MaxValue, 1.0, 0);
        var worth = new double[level];
        for (var round = 0; round < rounds && (round == 0 || !watch.IsOver); round++)
        {
            var bound = Ask(level, kept, worth) + prices.Zip(room, (price, free) => price * free).Sum();
            for (var at = 0; at < level; at++) bound -= kept[at] * reached[at];
            if (bound < best - (1e-4 * Math.Abs(best)))
            {
                idle = 0;
            }
            else if (++idle == 12)
            {
                (idle, pace) = (0, pace / 2);
            }
            best = Math.Min(best, bound);
            if (best < reached[level] + 1) break;
            Adjust(level, kept, worth, reached, pace * (Math.Min(bound, 2 * best) - reached[level]));
        }
        return Math.Max(reached[level], (long)Math.Floor(best + 1e-6 + (1e-12 * Math.Abs(best))));
    }

    private void Adjust(int level, double[] kept, double[] worth, long[] reached, double distance)
    {
        var length = 0.0;
        for (var place = 0; place < prices.Length; place++)
        {
            if (spare[place] < 0 || prices[place] > 0) length += spare[place] * spare[place];
        }
        for (var at = 0; at < level; at++) length += Math.Pow((worth[at] - reached[at]) / Measure(at, reached), 2);
        if (length == 0) return;
        var step = distance / length;
        for (var place = 0; place < prices.Length; place++) prices[place] = Math.Max(0, prices[place] - (step * spare[place]));
        for (var at = 0; at < level; at++)
        {
            var measure = Measure(at, reached);
            kept[at] = Math.Max(0, kept[at] - (step * (worth[at] - reached[at]) / (measure * measure)));
        }
    }

    // Levels differ in size by far; in the search for prices each counts as about as much as a place.
    private double Measure(int level, long[] reached) => Math.Max(1.0, Math.Abs((double)reached[level]) / Math.Sqrt(model.Places.Length));

    // What everybody takes at these prices; tells what that leaves at each place, and what it is worth at the levels before.
    private double Ask(int level, double[] kept, double[] worth)
    {
        Array.Copy(room, spare, room.Length);
        Array.Clear(worth);
        var (person, hour, score) = Weigh(level, kept);
        var total = 0.0;
        for (var from = 0; from < outcomes.Length;)
        {
            var (best, bestAt, next) = (0.0, -1, from);
            for (; next < outcomes.Length && outcomes[next].Person == outcomes[from].Person; next++)
            {
                var value = Value(outcomes[next], person, hour, score);
                if (value > best) (best, bestAt) = (value, next);
            }
            if (bestAt >= 0) Count(outcomes[bestAt], hour, score, worth);
            total += best;
            from = next;
        }
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

    private double Value(Outcome outcome, double person, double hour, double score)
    {
        var value = person;
        foreach (var holding in outcome.Left)
        {
            var held = model.Holdings[holding];
            value += (prices[held.Place] * Size(holding)) - (hour * held.Hours);
        }
        Span<int> hours = stackalloc int[outcome.Parts.Length];
        Fill(outcome, hour, score, hours);
        for (var at = 0; at < hours.Length; at++)
        {
            var option = model.Options[outcome.Parts[at].Option];
            value += Rate(option, hour, score) * hours[at];
            if (!model.Places[option.Place].IsSplit) value -= prices[option.Place] * model.Places[option.Place].Capacity;
        }
        return value;
    }

    private void Count(Outcome outcome, double hour, double score, double[] worth)
    {
        Span<int> hours = stackalloc int[outcome.Parts.Length];
        Fill(outcome, hour, score, hours);
        for (var at = 0; at < hours.Length; at++)
        {
            var option = model.Options[outcome.Parts[at].Option];
            spare[option.Place] -= model.Places[option.Place].IsSplit ? hours[at] : model.Places[option.Place].Capacity;
            for (var level = 0; level < worth.Length; level++) worth[level] += model.Levels[level].PerUnit(option) * hours[at];
        }
        foreach (var holding in outcome.Left) spare[model.Holdings[holding].Place] += Size(holding);
        for (var level = 0; level < worth.Length; level++)
        {
            worth[level] += model.Levels[level].Person;
            foreach (var holding in outcome.Left) worth[level] -= model.Levels[level].Hour * model.Holdings[holding].Hours;
        }
    }

    // The best hours within an outcome: the most where they are worth it, first where they are worth most.
    private void Fill(Outcome outcome, double hour, double score, Span<int> hours)
    {
        var parts = outcome.Parts;
        var total = 0;
        for (var at = 0; at < hours.Length; at++) total += hours[at] = parts[at].Least;
        for (var filled = 0; filled < hours.Length; filled++)
        {
            var (best, rate) = (-1, double.NegativeInfinity);
            for (var at = 0; at < hours.Length; at++)
            {
                if (hours[at] == parts[at].Most) continue;
                var own = Rate(model.Options[parts[at].Option], hour, score);
                if (own > rate) (best, rate) = (at, own);
            }
            if (best < 0) return;
            var limit = rate > 0 ? outcome.Most : outcome.Least;
            var more = Math.Min(parts[best].Most - hours[best], limit - total);
            if (more <= 0) return;
            hours[best] += more;
            total += more;
        }
    }

    private double Rate(OptionNode option, double hour, double score) =>
        hour + (score * option.Score) - (model.Places[option.Place].IsSplit ? prices[option.Place] : 0);

    // One person on a place that is not split takes all of it.
    private int Size(int holding)
    {
        var place = model.Places[model.Holdings[holding].Place];
        return place.IsSplit ? Math.Min(place.Capacity, model.Holdings[holding].Hours) : place.Capacity;
    }
}
