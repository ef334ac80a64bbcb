namespace MijnOptie.Domain.Matching.Planning;

/// <summary>What a plan can be good at. The values are stable: they are stored with a plan.</summary>
public enum PlanGoal
{
    /// <summary>Hours that are filled after the plan and were not before, less those that were and are not any more.</summary>
    Hours = 0,

    /// <summary>People who get a place, a better place, or more hours.</summary>
    People = 1,

    /// <summary>The scores of all moves, each counted by its hours.</summary>
    Score = 2,

    /// <summary>The three weighed against each other (<see cref="PlanObjective.Weighed"/>).</summary>
    Weighed = 3,
}
