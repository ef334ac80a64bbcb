using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>
/// What a plan is to be best at: goals in an order, where a later goal decides only between plans that are equal on all earlier
/// ones, or goals weighed against each other.
/// </summary>
public sealed class PlanObjective : IEquatable<PlanObjective>
{
    /// <summary>The largest weight.</summary>
    public const int Largest = 1_000;

    private PlanObjective(ImmutableArray<PlanGoal> goals, int hours, int people, int score)
    {
        Goals = goals;
        HoursWeight = hours;
        PeopleWeight = people;
        ScoreWeight = score;
    }

    /// <summary>Hours filled, then people helped, then score.</summary>
    public static PlanObjective Default { get; } = new([PlanGoal.Hours, PlanGoal.People, PlanGoal.Score], 0, 0, 0);

    /// <summary>The goals, first things first.</summary>
    public ImmutableArray<PlanGoal> Goals { get; }

    /// <summary>What one hour a week filled is worth; 0 unless weighed.</summary>
    public int HoursWeight { get; }

    /// <summary>What one person helped is worth; 0 unless weighed.</summary>
    public int PeopleWeight { get; }

    /// <summary>What one hour a week with a score of 100 is worth, on top of the hour; less in proportion to the score. 0 unless weighed.</summary>
    public int ScoreWeight { get; }

    /// <summary>Goals in this order.</summary>
    /// <returns>The objective, or the error <c>Plan.GoalsUnclear</c>: no goal, one that is there twice, or <see cref="PlanGoal.Weighed"/>.</returns>
    public static Result<PlanObjective> InOrder(params ReadOnlySpan<PlanGoal> goals)
    {
        ImmutableArray<PlanGoal> all = [.. goals];
        return all.IsEmpty || all.Distinct().Count() != all.Length || all.Any(goal => goal is < PlanGoal.Hours or > PlanGoal.Score)
            ? new Error("Plan.GoalsUnclear")
            : new PlanObjective(all, 0, 0, 0);
    }

    /// <summary>Goals weighed against each other: hours x hours a week, people x people, score x hours a week x score / 100, added up.</summary>
    /// <returns>The objective, or the error <c>Plan.WeightsOutOfBounds</c> with the largest weight: one under 0 or over it, or all zero.</returns>
    public static Result<PlanObjective> Weighed(int hours, int people, int score) =>
        hours is < 0 or > Largest || people is < 0 or > Largest || score is < 0 or > Largest || hours + people + score == 0
            ? new Error("Plan.WeightsOutOfBounds", Largest)
            : new PlanObjective([PlanGoal.Weighed], hours, people, score);

    /// <inheritdoc/>
    public bool Equals(PlanObjective? other) => other is not null
        && (HoursWeight, PeopleWeight, ScoreWeight) == (other.HoursWeight, other.PeopleWeight, other.ScoreWeight)
        && Goals.AsSpan().SequenceEqual(other.Goals.AsSpan());

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PlanObjective);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(HoursWeight, PeopleWeight, ScoreWeight, Goals[0], Goals.Length);
}
