namespace MijnOptie.Domain.Privacy;

/// <summary>What became of a piece of text.</summary>
public enum Change
{
    /// <summary>It is in both.</summary>
    Kept,

    /// <summary>It was there and is gone.</summary>
    Removed,

    /// <summary>It was not there and is new.</summary>
    Added,
}
