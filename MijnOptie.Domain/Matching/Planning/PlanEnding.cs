namespace MijnOptie.Domain.Matching.Planning;

/// <summary>Why the search ended. The values are stable: they are stored with a plan.</summary>
public enum PlanEnding
{
    /// <summary>Proven: no plan is better.</summary>
    Proven = 0,

    /// <summary>All work that is set for a plan of this size was done, without a proof for every goal.</summary>
    WorkDone = 1,

    /// <summary>The time was up. Another machine, or another day, may get further.</summary>
    TimeLimit = 2,

    /// <summary>Somebody stopped it.</summary>
    Cancelled = 3,
}
