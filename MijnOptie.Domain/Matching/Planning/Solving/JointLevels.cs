using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>All goals as one number: each counts for more than everything that comes after it can add up to.</summary>
internal sealed class JointLevels
{
    // Up to here whole numbers are exact in floating point too.
    private const long Largest = 1L << 50;

    private readonly ImmutableArray<long> counts;

    private JointLevels(PlanModel model, ImmutableArray<long> counts)
    {
        this.counts = counts;
        long Sum(Func<LevelNode, long> worth) => model.Levels.Select((level, at) => counts[at] * worth(level)).Sum();
        Level = new LevelNode(PlanGoal.Weighed, Sum(level => level.Person), Sum(level => level.Hour), Sum(level => level.Score), 1);
    }

    public LevelNode Level { get; }

    /// <summary>The goals in one; null when there is one only, or when the numbers get too large.</summary>
    public static JointLevels? Of(PlanModel model, ImmutableArray<Outcome> outcomes)
    {
        if (model.Levels.Length < 2) return null;
        var counts = new long[model.Levels.Length];
        var all = 1.0;
        for (var at = counts.Length - 1; at >= 0; at--)
        {
            if (all > Largest) return null;
            counts[at] = (long)all;
            all *= (2.0 * Most(model, outcomes, model.Levels[at])) + 1;
        }
        return all > Largest ? null : new JointLevels(model, [.. counts]);
    }

    /// <summary>What a bound of all goals together says of each: of the first, and of each next one as long as those before are reached.</summary>
    public long?[] Bounds(double bound, long[] reached)
    {
        var bounds = new long?[counts.Length];
        var left = (decimal)Math.Floor(bound + 1e-6);
        for (var at = 0; at < bounds.Length; at++)
        {
            // The rest is at most half of one, either way.
            bounds[at] = Math.Max(reached[at], (long)Math.Floor((left / counts[at]) + (at == bounds.Length - 1 ? 0 : 0.5m)));
            if (bounds[at] != reached[at]) break;
            left -= (decimal)counts[at] * reached[at];
        }
        return bounds;
    }

    // The most a level can be, either side of zero: everybody with the outcome that is furthest from it.
    private static double Most(PlanModel model, ImmutableArray<Outcome> outcomes, LevelNode level)
    {
        var (sum, person, own) = (0.0, -1, 0.0);
        foreach (var outcome in outcomes)
        {
            if (outcome.Person != person) (sum, person, own) = (sum + own, outcome.Person, 0);
            var gain = (double)level.Person;
            foreach (var part in outcome.Parts) gain += (double)level.PerUnit(model.Options[part.Option]) * part.Most;
            var loss = 0.0;
            foreach (var holding in outcome.Left) loss += (double)level.Hour * model.Holdings[holding].Hours;
            own = Math.Max(own, Math.Max(gain, loss));
        }
        return sum + own;
    }
}
