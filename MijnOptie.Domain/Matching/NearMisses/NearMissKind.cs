namespace MijnOptie.Domain.Matching;

/// <summary>What may give in a near miss. Among changes of equal size a lower value comes first.</summary>
public enum NearMissKind
{
    /// <summary>The candidate accepts fewer hours than the least wanted.</summary>
    CandidateFewerHours = 0,

    /// <summary>The position becomes larger.</summary>
    PositionMoreHours = 1,

    /// <summary>The candidate accepts more hours than the most wanted.</summary>
    CandidateMoreHours = 2,

    /// <summary>The position, or its smallest part, becomes smaller.</summary>
    PositionFewerHours = 3,

    /// <summary>The candidate is available earlier.</summary>
    CandidateEarlier = 4,

    /// <summary>The position starts later.</summary>
    PositionLater = 5,

    /// <summary>The candidate accepts a wider radius around a chosen place.</summary>
    CandidateFurther = 6,

    /// <summary>The candidate wants one sector more.</summary>
    CandidateExtraSector = 7,
}
