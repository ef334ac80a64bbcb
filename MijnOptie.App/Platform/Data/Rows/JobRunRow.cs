namespace MijnOptie.App.Platform.Data.Rows;

/// <summary>One run of a job. Belongs to the platform.</summary>
internal sealed class JobRunRow
{
    public const int MaximumJobLength = 60;
    public const int MaximumCountsLength = 500;
    public const int MaximumFaultLength = 120;

    public Guid Id { get; set; }

    public string Job { get; set; } = "";

    /// <summary>The time it was to run by its schedule, or the moment somebody asked for it. One row for each job and slot.</summary>
    public DateTimeOffset Slot { get; set; }

    /// <summary>Who asked for it; null when the schedule did.</summary>
    public Guid? AccountId { get; set; }

    public DateTimeOffset StartedAt { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    public JobRunState State { get; set; }

    /// <summary>What it did: <c>sent=3 skipped=1</c>.</summary>
    public string? Counts { get; set; }

    /// <summary>Kind of fault, never what it said.</summary>
    public string? Fault { get; set; }
}
