using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>Works a model out part by part, and puts the parts together.</summary>
internal sealed class PlanSearch(PlanModel model, PlanSolver solver, PlanWatch watch, IProgress<PlanProgress>? progress)
{
    // In the solver's own measure, per part and goal: some seconds on a slow machine.
    private const double Work = 20;

    private readonly Lock gate = new();
    private readonly PlanDraft best = new(model);
    private readonly ImmutableArray<PlanPart> parts = PlanParts.Of(model);
    private int done;

    /// <summary>Searches.</summary>
    public Result<PartResult> Run()
    {
        var results = new PartResult?[parts.Length];
        var refusals = new Error?[parts.Length];
        var outcomes = new ImmutableArray<Outcome>[parts.Length];
        for (var at = 0; at < parts.Length; at++)
        {
            outcomes[at] = Outcomes.Of(parts[at].Model);
            if (Greedy.Run(parts[at].Model, outcomes[at]) is not { } start) continue;
            results[at] = new PartResult(start, [.. model.Levels.Select(_ => (long?)null)]);
            parts[at].Write(start, best);
        }
        Tell();
        if (solver == PlanSolver.Exact) Parallel.For(0, parts.Length, at => refusals[at] = Solve(at, outcomes[at], ref results[at]));
        if (refusals.FirstOrDefault(refusal => refusal is not null) is { } refusal) return refusal;
        if (results.Any(result => result is null)) return new Error("Plan.LocksNotReached");
        return new PartResult(best, [.. model.Levels.Select((_, at) => results.Any(result => result!.Bounds[at] is null) ? null : results.Sum(result => result!.Bounds[at]))]);
    }

    /// <summary>Why it ended.</summary>
    public PlanEnding Ending(PartResult found) => found.Draft.Worth(model).Select((worth, at) => found.Bounds[at] == worth).All(isProven => isProven)
        ? PlanEnding.Proven
        : watch.Cancellation.IsCancellationRequested ? PlanEnding.Cancelled
        : watch.IsOver ? PlanEnding.TimeLimit
        : PlanEnding.WorkDone;

    private Error? Solve(int at, ImmutableArray<Outcome> outcomes, ref PartResult? result)
    {
        if (watch.IsOver) return null;
        var found = CpSolve.Run(parts[at].Model, outcomes, result?.Draft, Work, watch);
        if (found is null) return result is null && !watch.IsOver ? new Error("Plan.LocksContradict") : null;
        result = found;
        lock (gate)
        {
            parts[at].Write(found.Draft, best);
            done++;
            Tell();
        }
        return null;
    }

    private void Tell() => progress?.Report(new PlanProgress(PlanReport.Totals(model, best), done, parts.Length, watch.Elapsed));
}
