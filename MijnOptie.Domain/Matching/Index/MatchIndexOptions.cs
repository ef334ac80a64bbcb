namespace MijnOptie.Domain.Matching;

/// <summary>Bounds within which an index is built and asked. What does not fit is refused with an error, never tried at length.</summary>
public sealed record MatchIndexOptions
{
    /// <summary>The bounds by default.</summary>
    public static MatchIndexOptions Default { get; } = new();

    /// <summary>Most candidates, inclusive; by default a million.</summary>
    public int MaximumCandidates { get; init; } = 1_000_000;

    /// <summary>Most positions, inclusive; by default 200,000.</summary>
    public int MaximumPositions { get; init; } = 200_000;

    /// <summary>Most bytes the index may take, beside the offers and positions themselves; by default 1 GiB.</summary>
    public long MaximumBytes { get; init; } = 1L << 30;

    /// <summary>The longest that building, or one question, may take; by default five minutes.</summary>
    public TimeSpan MaximumTime { get; init; } = TimeSpan.FromMinutes(5);

    /// <summary>How many cores a question about everyone may use; 1 or more, by default all there are.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>How wide the arithmetic is; by default as wide as the machine has. Every width gives the same figures.</summary>
    public LaneWidth Width { get; init; } = LaneWidth.Widest;

    /// <summary>Measures <see cref="MaximumTime"/> and nothing else.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;
}
