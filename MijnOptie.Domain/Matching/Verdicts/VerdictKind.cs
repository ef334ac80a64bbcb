namespace MijnOptie.Domain.Matching;

/// <summary>The four verdicts; a lower value comes first in a list.</summary>
public enum VerdictKind
{
    /// <summary>Fits (past).</summary>
    Match = 0,

    /// <summary>Fits under a condition of the law (past met voorwaarde).</summary>
    Conditional = 1,

    /// <summary>Fits when something gives (past bijna).</summary>
    NearMiss = 2,

    /// <summary>Does not fit (past niet).</summary>
    NoMatch = 3,
}
