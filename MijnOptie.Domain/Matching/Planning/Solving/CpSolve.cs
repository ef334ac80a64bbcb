using System.Collections.Immutable;
using Google.OrTools.Sat;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>Lets the solver work a part out, goal by goal: what a goal reached is kept while the next one is searched.</summary>
internal static class CpSolve
{
    // One worker and a fixed seed: the same model gives the same answer.
    private const string Settings = "num_workers:1 random_seed:1 linearization_level:2";

    /// <summary>Searches.</summary>
    /// <param name="plan">The part.</param>
    /// <param name="outcomes">Its outcomes.</param>
    /// <param name="start">A plan to start from; null for none.</param>
    /// <param name="work">How much work to spend, in the solver's own measure, which is the same on every machine.</param>
    /// <param name="watch">When to stop whatever happens.</param>
    /// <returns>What was found, or null when there is no plan or, without a start, none was found.</returns>
    public static PartResult? Run(PlanModel plan, ImmutableArray<Outcome> outcomes, PlanDraft? start, double work, PlanWatch watch)
    {
        var cp = new CpPlan(plan, outcomes, Rings.Of(plan));
        var best = start;
        var bounds = new long?[plan.Levels.Length];
        foreach (var (at, level) in plan.Levels.Index())
        {
            if (watch.IsOver) break;
            if (best is not null) cp.Hint(best);
            var worth = cp.Worth(level);
            cp.Model.Maximize(worth);
            using var solver = new CpSolver { StringParameters = FormattableString.Invariant($"{Settings} max_deterministic_time:{work} max_time_in_seconds:{watch.Left.TotalSeconds}") };
            using var stop = watch.Cancellation.Register(solver.StopSearch);
            var status = solver.Solve(cp.Model);
            if (status == CpSolverStatus.ModelInvalid) throw new InvalidOperationException(cp.Model.Validate());
            if (status == CpSolverStatus.Infeasible) return null;
            if (status is CpSolverStatus.Optimal or CpSolverStatus.Feasible) best = cp.Read(variable => solver.Value(variable));
            if (best is null) return null;
            var reached = best.Worth(plan)[at];
            bounds[at] = status == CpSolverStatus.Optimal ? reached : Math.Max(reached, (long)Math.Floor(solver.BestObjectiveBound + 1e-6));
            cp.Model.Add(worth >= reached);
        }
        return best is null ? null : new PartResult(best, [.. bounds]);
    }
}
