using System.Collections.Concurrent;
using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>Works a model out part by part, the parts side by side, and puts them together.</summary>
internal sealed class PlanSearch(PlanModel model, PlanSolver solver, PlanWatch watch, IProgress<PlanProgress>? progress, int large)
{
    // Share of the time for the solver; the rest is for the bounds of what it could not prove.
    private const double Wholes = 0.8;

    private readonly Lock gate = new();
    private readonly PlanDraft best = new(model);
    private int done;
    private int parts;

    /// <summary>Searches.</summary>
    public Result<PartResult> Run()
    {
        var cut = PlanParts.Of(model);
        var begun = new PartSearch[cut.Length];
        Each(Enumerable.Range(0, cut.Length), at => begun[at] = new PartSearch(cut[at], solver, large));
        ImmutableArray<PartSearch> searches = [.. begun];
        parts = searches.Length;
        foreach (var search in searches.Where(search => search.Found is not null)) Write(search);
        Tell();
        if (solver == PlanSolver.Exact) Solve(searches);
        if (searches.Any(search => search.IsImpossible)) return new Error("Plan.LocksContradict");
        if (searches.Any(search => search.Found is null)) return new Error("Plan.LocksNotReached");
        return new PartResult(best, [.. model.Levels.Select((_, at) => searches.Any(search => search.Found!.Bounds[at] is null) ? null : searches.Sum(search => search.Found!.Bounds[at]))]);
    }

    /// <summary>Why it ended.</summary>
    public PlanEnding Ending(PartResult found) => found.Draft.Worth(model).Select((worth, at) => found.Bounds[at] == worth).All(isProven => isProven)
        ? PlanEnding.Proven
        : watch.Cancellation.IsCancellationRequested ? PlanEnding.Cancelled
        : watch.WasCut ? PlanEnding.TimeLimit
        : PlanEnding.WorkDone;

    private void Solve(ImmutableArray<PartSearch> searches)
    {
        var wholes = watch.Until(Wholes);
        Each(searches, search =>
        {
            search.Solve(wholes);
            Write(search);
            Interlocked.Increment(ref done);
            Tell();
        });
        Each(searches, search => search.Bound(watch));
    }

    // The next one goes to whoever is free, so that a large part does not hold up the small ones behind it; and no more at once than there are cores,
    // or all of them would come to their end late.
    private static void Each<T>(IEnumerable<T> items, Action<T> act) => Parallel.ForEach(
        Partitioner.Create(items, EnumerablePartitionerOptions.NoBuffering),
        new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
        act);

    private void Write(PartSearch search)
    {
        if (search.Found is null) return;
        lock (gate) search.Part.Write(search.Found.Draft, best);
    }

    private void Tell()
    {
        if (progress is null) return;
        lock (gate) progress.Report(new PlanProgress(PlanReport.Totals(model, best), done, parts, watch.Elapsed));
    }
}
