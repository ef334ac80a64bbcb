namespace MijnOptie.Domain.Matching.Planning;

/// <summary>A goal as a sum.</summary>
/// <param name="Goal">Which goal.</param>
/// <param name="Person">Worth of one person helped.</param>
/// <param name="Hour">Worth of one unit of hours more.</param>
/// <param name="Score">Worth of one unit of hours times score.</param>
/// <param name="Scale">What one of these is in the goal's own measure.</param>
internal readonly record struct LevelNode(PlanGoal Goal, long Person, long Hour, long Score, long Scale)
{
    /// <summary>Worth of one unit of hours of an option.</summary>
    public long PerUnit(OptionNode option) => Hour + (Score * option.Score);
}
