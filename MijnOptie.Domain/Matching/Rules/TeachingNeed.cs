namespace MijnOptie.Domain.Matching;

/// <summary>Whether a function asks for a teaching qualification.</summary>
public enum TeachingNeed
{
    /// <summary>Never.</summary>
    No = 0,

    /// <summary>Only when the position names a subject to teach (a mentor who also teaches, a guest teacher).</summary>
    WithSubject = 1,

    /// <summary>Always.</summary>
    Yes = 2,
}
