using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching;

/// <summary>The criteria as a whole: how many, in which order, whose wish each one is and which may give way.</summary>
public static class Criteria
{
    /// <summary>How many there are.</summary>
    public const int Count = 9;

    /// <summary>All of them, in the order of <see cref="Criterion"/>.</summary>
    public static ImmutableArray<Criterion> All { get; } = [.. Enum.GetValues<Criterion>().Order()];

    /// <summary>
    /// Whose wish it is. Function, hours, start date and subject are agreed between the two and count on both sides;
    /// sector and reach are the candidate's alone; qualification, expertise and education level the position's alone.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a criterion.</exception>
    public static MatchSides Sides(this Criterion criterion) => criterion switch
    {
        Criterion.Function or Criterion.Hours or Criterion.StartDate or Criterion.Subject => MatchSides.Both,
        Criterion.Sector or Criterion.Reach => MatchSides.Candidate,
        Criterion.Qualification or Criterion.Expertise or Criterion.EducationLevel => MatchSides.Position,
        _ => throw new ArgumentOutOfRangeException(nameof(criterion)),
    };

    /// <summary>
    /// True when a failure may be a near miss: sector, hours, start date and reach can be talked about. A function, a
    /// qualification or a level of education is a fact about the person, so its failure is final.
    /// </summary>
    public static bool CanGiveWay(this Criterion criterion) =>
        criterion is Criterion.Sector or Criterion.Hours or Criterion.StartDate or Criterion.Reach;
}
