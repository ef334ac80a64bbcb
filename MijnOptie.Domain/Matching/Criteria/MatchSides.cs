namespace MijnOptie.Domain.Matching;

/// <summary>Whose wish a criterion speaks for.</summary>
[Flags]
public enum MatchSides
{
    /// <summary>Nobody's.</summary>
    None = 0,

    /// <summary>The candidate's wishes.</summary>
    Candidate = 1,

    /// <summary>What the position asks.</summary>
    Position = 2,

    /// <summary>Both alike.</summary>
    Both = Candidate | Position,
}
