using MijnOptie.App.Services.Jobs;

namespace MijnOptie.App.Services.Retention;

/// <summary>Lets go, just after midnight, of what was kept for the last day.</summary>
internal sealed class RetentionJob(RetentionRun run) : IJobWork
{
    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
    {
        var erased = await run.RunAsync(cancellationToken);
        return JobOutcome.Of(("erased", erased.Values.Sum()));
    }
}
