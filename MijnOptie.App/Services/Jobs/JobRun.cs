using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Services.Jobs;

/// <summary>One run, as an administrator sees it.</summary>
internal sealed record JobRun(DateTimeOffset StartedAt, DateTimeOffset? EndedAt, JobRunState State, bool ByHand, string? Counts, string? Fault)
{
    public JobOutcome Outcome => JobOutcome.Read(Counts);
}
