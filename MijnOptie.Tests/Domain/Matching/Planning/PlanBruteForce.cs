using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Matching;

namespace MijnOptie.Tests.Domain.Matching.Planning;

/// <summary>The best plan of a small world by trying them all.</summary>
internal sealed class PlanBruteForce
{
    private const int Step = 2_000;

    private readonly PlanWorlds.World world;
    private readonly PlanOracle oracle;
    private readonly List<PlanOracle.Change?>[] choices;
    private readonly List<PlanOracle.Change> chosen = [];
    private long[]? best;

    private PlanBruteForce(PlanWorlds.World world)
    {
        this.world = world;
        oracle = new PlanOracle(world);
        choices = [.. world.Offers.Select(offer => Choices(offer).ToList())];
    }

    public static long[] Best(PlanWorlds.World world)
    {
        var force = new PlanBruteForce(world);
        force.Try(0);
        return force.best!;
    }

    private void Try(int person)
    {
        if (person == choices.Length)
        {
            if (oracle.Wrong(chosen) is not null) return;
            var worth = oracle.Worth(chosen);
            if (best is null || worth.AsSpan().SequenceCompareTo(best) > 0) best = worth;
            return;
        }
        foreach (var choice in choices[person])
        {
            if (choice is not null)
            {
                if (choice.Takes.Any(take => chosen.Sum(other => other.Takes.Where(each => each.Position == take.Position).Sum(each => each.Hours)) + take.Hours
                    > world.Positions.Single(position => position.Id == take.Position).Hours.Maximum.TenThousandths)) continue;
                chosen.Add(choice);
            }
            Try(person + 1);
            if (choice is not null) chosen.RemoveAt(chosen.Count - 1);
        }
    }

    private IEnumerable<PlanOracle.Change?> Choices(Offer offer)
    {
        yield return null;
        var held = world.Positions.Where(position => position.Holder == offer.Id).Select(position => position.Id).ToArray();
        var options = world.Positions
            .Where(position => oracle.Evaluate(offer, position).Verdict.Kind <= VerdictKind.Conditional)
            .SelectMany(position => Enumerable.Range(1, position.Hours.Maximum.TenThousandths / Step).Select(steps => (position.Id, steps * Step)))
            .ToList();
        var takes = options.Select(one => new[] { one }).Concat(options.SelectMany((one, at) => options.Skip(at + 1).Where(other => other.Id != one.Id).Select(other => new[] { one, other })));
        foreach (var take in takes)
        {
            var keeping = new PlanOracle.Change(offer.Id, take, []);
            if (oracle.Wrong(keeping) is null) yield return keeping;
            var leaving = new PlanOracle.Change(offer.Id, take, held);
            if (held.Length > 0 && oracle.Wrong(leaving) is null) yield return leaving;
        }
    }
}
