namespace MijnOptie.Domain.Matching.Planning;

/// <summary>How good a plan is at one goal.</summary>
/// <param name="Goal">Which.</param>
/// <param name="Value">What it reached: hours in ten-thousandths of full time, people, or hundredths of a point times ten-thousandths; for
/// <see cref="PlanGoal.Weighed"/> the weighed sum times 2,500,000.</param>
/// <param name="Bound">What no plan can pass that is as good at the goals before, in every independent part; null when not known.</param>
public readonly record struct PlanLevel(PlanGoal Goal, long Value, long? Bound)
{
    /// <summary>True when no plan is better at this goal.</summary>
    public bool IsProven => Bound == Value;

    /// <summary>How far the value may be from the best there is, as a share of the bound; null when not known.</summary>
    public double? Gap => Bound is { } bound ? (bound - Value) / Math.Max(1.0, Math.Abs((double)bound)) : null;
}
