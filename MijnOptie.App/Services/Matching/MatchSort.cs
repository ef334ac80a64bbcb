namespace MijnOptie.App.Services.Matching;

/// <summary>The order within a group.</summary>
public enum MatchSort
{
    /// <summary>Highest score first.</summary>
    Score = 0,

    /// <summary>Nearest first: from home, or else from the chosen place that decides.</summary>
    Distance = 1,

    /// <summary>Earliest first: the start of a position, the availability of a candidate.</summary>
    Start = 2,

    /// <summary>Most hours first.</summary>
    Hours = 3,
}
