namespace MijnOptie.Domain.Matching;

/// <summary>How well what is held meets what is asked; a higher value is better.</summary>
public enum QualificationDegree
{
    /// <summary>Not at all.</summary>
    None = 0,

    /// <summary>May be appointed for a term or under a condition (benoembaar).</summary>
    Conditional = 1,

    /// <summary>Qualified by something broader than, or other than, what is asked.</summary>
    Broader = 2,

    /// <summary>Qualified by exactly what is asked, or nothing is asked.</summary>
    Exact = 3,
}
