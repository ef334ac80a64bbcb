using System.Collections.Immutable;
using Google.OrTools.Sat;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>
/// Lets the solver work a part out. Where the numbers are small enough all goals are one number, in which a later goal never outweighs an earlier one, so
/// that one search and one proof do. Else it goes goal by goal: what a goal reached is kept while the next one is searched.
/// </summary>
internal static class CpSolve
{
    // One worker and a fixed seed: the same model gives the same answer. The fractions say much here, so all of them are kept in sight; probing,
    // symmetry and the dearer cuts cost more than they bring.
    private const string Settings = "num_workers:1 random_seed:1 linearization_level:2 add_lp_constraints_lazily:false "
        + "cp_model_probing_level:0 symmetry_level:0 add_zero_half_cuts:false add_cg_cuts:false";

    /// <summary>Searches.</summary>
    /// <param name="plan">The part.</param>
    /// <param name="outcomes">Its outcomes.</param>
    /// <param name="start">A plan to start from; null for none.</param>
    /// <param name="work">How much work to spend on a goal, in the solver's own measure, which is the same on every machine.</param>
    /// <param name="watch">When to stop whatever happens.</param>
    /// <param name="isImpossible">True when it was shown that there is no plan.</param>
    /// <returns>What was found, or null when there is no plan or, without a start, none was found.</returns>
    public static PartResult? Run(PlanModel plan, ImmutableArray<Outcome> outcomes, PlanDraft? start, double work, PlanWatch watch, out bool isImpossible)
    {
        isImpossible = false;
        var cp = new CpPlan(plan, outcomes, Rings.Of(plan));
        var joint = JointLevels.Of(plan, outcomes);
        var best = start;
        var bounds = new long?[plan.Levels.Length];
        foreach (var (at, level) in (joint is null ? plan.Levels : [joint.Level]).Index())
        {
            if (watch.IsOver) break;
            if (best is not null) cp.Hint(best);
            var worth = cp.Worth(level);
            cp.Model.Maximize(worth);
            using var solver = new CpSolver { StringParameters = FormattableString.Invariant($"{Settings} max_deterministic_time:{work * (joint is null ? 1 : plan.Levels.Length)} max_time_in_seconds:{watch.Left.TotalSeconds}") };
            using var stop = watch.Cancellation.Register(solver.StopSearch);
            var status = solver.Solve(cp.Model);
            if (status == CpSolverStatus.ModelInvalid) throw new InvalidOperationException(cp.Model.Validate());
            isImpossible = status == CpSolverStatus.Infeasible;
            if (isImpossible) return null;
            if (status != CpSolverStatus.Optimal) _ = watch.IsOver; // so that it is remembered when it was time that ended this
            if (status is CpSolverStatus.Optimal or CpSolverStatus.Feasible) best = cp.Read(variable => solver.Value(variable));
            if (best is null) return null;
            var reached = best.Worth(plan);
            if (joint is not null)
            {
                if (status == CpSolverStatus.Optimal) bounds = [.. reached];
                else if (status == CpSolverStatus.Feasible) bounds = joint.Bounds(solver.BestObjectiveBound, reached);
                break;
            }
            bounds[at] = status switch
            {
                CpSolverStatus.Optimal => reached[at],
                CpSolverStatus.Feasible => Math.Max(reached[at], (long)Math.Floor(solver.BestObjectiveBound + 1e-6)),
                _ => null, // a search that found nothing says nothing
            };
            cp.Model.Add(worth >= reached[at]);
        }
        return best is null ? null : new PartResult(best, [.. bounds]);
    }
}
