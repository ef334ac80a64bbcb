namespace MijnOptie.Domain.Matching.Planning;

/// <summary>What made a plan. The values are stable: they are stored with a plan.</summary>
public enum PlanSolver
{
    /// <summary>The solver, which proves how good the plan is.</summary>
    Exact = 0,

    /// <summary>The solver could not be loaded on this machine: best step first, without any proof.</summary>
    Greedy = 1,
}
