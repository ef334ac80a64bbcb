using System.ComponentModel.DataAnnotations;

namespace MijnOptie.App.Services.Matching;

/// <summary>How many indexes are kept in memory, and for how long.</summary>
internal sealed class IndexOptions
{
    public const string Section = "Matching";

    /// <summary>Most organisations whose index is in memory at one time; the one unused for longest makes way.</summary>
    [Range(1, 10_000)]
    public int MostIndexes { get; set; } = 50;

    /// <summary>Minutes after which an index that nobody uses is let go.</summary>
    [Range(1, 1_440)]
    public int IdleMinutes { get; set; } = 20;

    /// <summary>Most megabytes one index may take.</summary>
    [Range(1, 100_000)]
    public int MegabytesEach { get; set; } = 512;
}
