namespace MijnOptie.Domain.Education;

/// <summary>Whether a function asks for a teaching qualification.</summary>
public enum QualificationNeed
{
    /// <summary>No.</summary>
    No = 0,

    /// <summary>It depends; the function's note says on what.</summary>
    Depends = 1,

    /// <summary>Yes.</summary>
    Yes = 2,
}
