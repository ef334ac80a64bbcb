using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>
/// Proposes moves that together do the most good: hours filled, people helped, and scores. Nobody ends worse off, and nothing is
/// decided: people do that.
/// </summary>
public sealed class MobilityPlanner
{
    /// <summary>Goes up when the same input may give another plan.</summary>
    public const int Version = 3;

    private readonly TimeProvider clock;
    private readonly Func<bool> canSolve;
    private readonly int large;

    /// <summary>Makes a planner.</summary>
    /// <param name="clock">Measures the time a plan takes; the plan itself reads no clock.</param>
    public MobilityPlanner(TimeProvider clock)
        : this(clock, NativeSolver.CanLoad)
    {
    }

    internal MobilityPlanner(TimeProvider clock, Func<bool> canSolve, int large = PartSearch.Large) =>
        (this.clock, this.canSolve, this.large) = (clock, canSolve, large);

    /// <summary>Makes the best plan it can find.</summary>
    /// <param name="input">Who and what.</param>
    /// <param name="options">What HR has turned.</param>
    /// <param name="progress">Hears of the best plan so far; null when nobody listens.</param>
    /// <param name="cancellationToken">Ends the search, which then gives the best plan so far.</param>
    /// <returns>
    /// The plan, or an error: <c>Plan.OptionOutOfBounds</c> (name, least, most), <c>Plan.CandidateTwice</c>, <c>Plan.PositionTwice</c>,
    /// <c>Plan.LocationTwice</c> (id), <c>Plan.LockUnknown</c>, <c>Plan.LockedAndForbidden</c>, <c>Plan.LockOnHeld</c>, <c>Plan.LockNoOption</c>
    /// (candidate, position), <c>Plan.LocksContradict</c> (no plan keeps all locks), or <c>Plan.LocksNotReached</c> (none was found in time).
    /// </returns>
    /// <exception cref="OperationCanceledException">Cancelled before the pairs were known: there is no plan yet.</exception>
    public Result<MobilityPlan> Plan(PlanInput input, PlanOptions options, IProgress<PlanProgress>? progress, CancellationToken cancellationToken)
    {
        if (PlanCheck.Find(input, options) is { } error) return error;
        var watch = new PlanWatch(clock, options.TimeLimit, cancellationToken);
        var world = new PlanWorld(input, options, cancellationToken);
        var model = PlanModelBuilder.Build(world, options);
        foreach (var step in options.Locked)
        {
            if (!model.Locked.Any(option => world.Pairs[option] is var pair && pair.Candidate == step.Candidate && pair.Position == step.Position))
            {
                return new Error("Plan.LockNoOption", step.Candidate, step.Position);
            }
        }
        var solver = canSolve() ? PlanSolver.Exact : PlanSolver.Greedy;
        var search = new PlanSearch(model, solver, watch, progress, large);
        if (!search.Run().TryGet(out var found, out var refusal)) return refusal;
        var worth = found.Draft.Worth(model);
        return new MobilityPlan(
            PlanReport.Moves(world, model, found.Draft),
            PlanReport.Totals(model, found.Draft),
            [.. model.Levels.Select((level, at) => new PlanLevel(level.Goal, worth[at] * level.Scale, found.Bounds[at] * level.Scale))],
            solver,
            search.Ending(found),
            world.LeftOut,
            watch.Elapsed,
            new PlanFingerprint(Version, Matcher.EngineVersion, NativeSolver.Version, input.Weights, input.Rules.Version, PlanBytes.InputHash(world, options)));
    }
}
