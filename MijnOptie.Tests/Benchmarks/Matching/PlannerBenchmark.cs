using System.Diagnostics;
using System.Globalization;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Matching.Planning;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Tests.Benchmarks.Matching;

/// <summary>
/// Plans at the size of a large board and of a region. The pairs are made up beforehand, as an index would hand them over, so that the
/// planner alone is timed: subjects and towns are skewed, a fifth of the positions may be split, and half of them are held.
/// </summary>
internal static class PlannerBenchmark
{
    private const int Rounds = 3;

    public static void Run()
    {
        // Once beforehand, for what the first plan in a process has to load.
        Measure(PlannerWorld.Make(60, 40, optionsEach: 6, seed: 9), TimeSpan.FromSeconds(30));
        var board = Enumerable.Range(0, Rounds).Select(seed => Measure(PlannerWorld.Make(500, 300, optionsEach: 6, seed), TimeSpan.FromSeconds(30))).ToList();
        Comparison.Print("planner.500x300-seconds", Comparison.Median([.. board.Select(plan => plan.Elapsed.TotalSeconds)]), "<=2");
        Comparison.Print("planner.500x300-share-proven", board.Count(plan => plan.IsOptimal) / (double)Rounds, ">=1");

        var region = Measure(PlannerWorld.Make(10_000, 2_000, optionsEach: 20, seed: 0), TimeSpan.FromSeconds(10));
        Comparison.Print("planner.10000x2000-seconds", region.Elapsed.TotalSeconds, "<=10");
        foreach (var level in region.Levels)
        {
            Comparison.Print($"planner.10000x2000-gap-percent-{level.Goal.ToString().ToLowerInvariant()}", 100 * (level.Gap ?? 1), "<=1");
        }
    }

    private static MobilityPlan Measure(PlanInput input, TimeSpan limit)
    {
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var plan = new MobilityPlanner(TimeProvider.System).Plan(input, new PlanOptions { PositionsPerPerson = 2, TimeLimit = limit }, null, default).Value;
        var processor = Process.GetCurrentProcess().TotalProcessorTime - before;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"  {plan.Ending}: {plan.Totals.HoursFilled.PerWeek} hours, {plan.Totals.PeopleHelped} people, {string.Join(", ", plan.Levels.Select(level => $"{level.Goal} {level.Value} of {level.Bound}"))}, {plan.Elapsed.TotalSeconds:F2} s, processor {processor.TotalSeconds:F2} s"));
        return plan;
    }
}
