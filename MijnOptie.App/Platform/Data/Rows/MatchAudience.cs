namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>To whom a match was shown.</summary>
internal enum MatchAudience
{
    /// <summary>HR staff of the organisation.</summary>
    Staff,

    /// <summary>The candidate.</summary>
    Candidate,
}
