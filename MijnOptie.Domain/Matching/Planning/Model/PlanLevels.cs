using System.Numerics;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>From goals to sums. Hours are measured in ten-thousandths, people in people, score in hundredths of a point times ten-thousandths.</summary>
internal static class PlanLevels
{
    /// <summary>What the worth of <see cref="PlanGoal.Weighed"/> is divided by to get what <see cref="PlanObjective.Weighed"/> says.</summary>
    public const long WeighedUnit = (long)MatchFit.Full * Shared.Hours.PerHour;

    public static LevelNode Of(PlanGoal goal, PlanObjective objective, int unit)
    {
        if (goal == PlanGoal.Hours) return new LevelNode(goal, 0, 1, 0, unit);
        if (goal == PlanGoal.People) return new LevelNode(goal, 1, 0, 0, 1);
        if (goal == PlanGoal.Score) return new LevelNode(goal, 0, 0, 1, unit);
        var scale = (long)BigInteger.GreatestCommonDivisor(unit, WeighedUnit);
        return new LevelNode(
            goal,
            objective.PeopleWeight * (WeighedUnit / scale),
            objective.HoursWeight * MatchFit.Full * (unit / scale),
            objective.ScoreWeight * (unit / scale),
            scale);
    }
}
