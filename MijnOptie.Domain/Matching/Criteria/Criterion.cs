namespace MijnOptie.Domain.Matching;

/// <summary>
/// What a candidate and a position are compared on. The values are stable: they are stored with a match that was shown,
/// they index the columns of weights and points, and they are the order in which equal remainders are settled.
/// </summary>
public enum Criterion
{
    /// <summary>The function wanted against the function to fill. Hard.</summary>
    Function = 0,

    /// <summary>Whether the person may teach this subject in this sector. Hard; may be amber.</summary>
    Qualification = 1,

    /// <summary>The sector of the position against the sectors wanted. Hard.</summary>
    Sector = 2,

    /// <summary>The hours of both. Hard.</summary>
    Hours = 3,

    /// <summary>The day the person is available against the day the position starts. Hard.</summary>
    StartDate = 4,

    /// <summary>Where the position is against where the person wants to work. Hard.</summary>
    Reach = 5,

    /// <summary>The subject to teach against the subjects wanted. Soft only.</summary>
    Subject = 6,

    /// <summary>The expertise wished for against the expertise offered. Soft only.</summary>
    Expertise = 7,

    /// <summary>The completed level of education against the level asked. Hard.</summary>
    EducationLevel = 8,
}
