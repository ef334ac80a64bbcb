namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>What is known of the clock. There is one row.</summary>
internal sealed class JobClockRow
{
    public const int OnlyId = 1;
    public const int MaximumDoubtLength = 40;

    public int Id { get; set; }

    /// <summary>The latest moment at which the clock was believed, by any instance.</summary>
    public DateTimeOffset SeenAt { get; set; }

    /// <summary>Why it is not believed until an administrator confirms it; null when it is.</summary>
    public string? Doubt { get; set; }
}
