namespace MijnOptie.Domain.Matching;

/// <summary>What becomes of calculating a match again.</summary>
public enum ReplayOutcome
{
    /// <summary>The same to the last byte.</summary>
    Same,

    /// <summary>The offer or the position is not what it was then; what was shown cannot be made again from what is known now.</summary>
    OtherInput,

    /// <summary>The organisation's rules are not what they were then.</summary>
    OtherRules,

    /// <summary>The engine is not the one of then.</summary>
    OtherEngine,

    /// <summary>Everything is as it was then, and yet the outcome is another: a fault.</summary>
    Different,
}
