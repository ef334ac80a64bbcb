using System.ComponentModel.DataAnnotations;

namespace MijnOptie.App.Services.Circuits;

/// <summary>Section <c>Circuits</c> of the settings: how many live pages there may be, and what each may ask.</summary>
internal sealed class CircuitLimits
{
    public const string Section = "Circuits";

    /// <summary>Live pages of one account: every open tab is one.</summary>
    [Range(1, 10_000)]
    public int MostPerAccount { get; set; } = 30;

    /// <summary>Live pages from one address. A school has one address for everyone in it.</summary>
    [Range(1, 100_000)]
    public int MostPerAddress { get; set; } = 500;

    /// <summary>Live pages of one instance of the application.</summary>
    [Range(1, 1_000_000)]
    public int Most { get; set; } = 5_000;

    /// <summary>What one live page may send in one go: keystrokes, clicks, parts of a file.</summary>
    [Range(10, 100_000)]
    public int EventsAtOnce { get; set; } = 1_000;

    /// <summary>How many of those come back each second.</summary>
    [Range(1, 10_000)]
    public int EventsPerSecond { get; set; } = 200;

    /// <summary>What one account may do in one go, over all its live pages.</summary>
    [Range(10, 100_000)]
    public int ActsAtOnce { get; set; } = 300;

    /// <summary>How many of those come back each second.</summary>
    [Range(1, 10_000)]
    public int ActsPerSecond { get; set; } = 20;

    /// <summary>How often the sign-in of a live page that does nothing is checked again. Each act checks it too.</summary>
    [Range(typeof(TimeSpan), "00:00:00.1", "00:05:00")]
    public TimeSpan RevalidateEvery { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>How long a page whose account was closed has to leave by itself before its connection is cut.</summary>
    [Range(typeof(TimeSpan), "00:00:00", "00:01:00")]
    public TimeSpan Farewell { get; set; } = TimeSpan.FromSeconds(2);
}
