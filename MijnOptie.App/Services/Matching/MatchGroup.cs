namespace MijnOptie.App.Services.Matching;

/// <summary>Which part of a list is looked at. The values are the order of the groups.</summary>
public enum MatchGroup
{
    /// <summary>All that fits or nearly fits, in three groups.</summary>
    Options = 0,

    Match = 1,

    Conditional = 2,

    NearMiss = 3,

    NoMatch = 4,

    /// <summary>What is not open now. No verdict: shown apart, whatever the verdict would be.</summary>
    Possibility = 5,
}
