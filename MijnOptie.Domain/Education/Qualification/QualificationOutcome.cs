namespace MijnOptie.Domain.Education;

/// <summary>What the rules say; a higher value is better.</summary>
public enum QualificationOutcome
{
    /// <summary>No rule allows it.</summary>
    NotAllowed = 0,

    /// <summary>May be appointed for a term or under a condition (benoembaar).</summary>
    Conditional = 1,

    /// <summary>Qualified, without a term (bevoegd), or no qualification is asked.</summary>
    Allowed = 2,
}
