using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;

namespace MijnOptie.App.Services.Jobs;

/// <summary>Takes runs off the log a year after they began.</summary>
internal sealed class JobRunsCleanUp(DataContexts contexts, TimeProvider time) : IJobWork
{
    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow().AddYears(-1);
        await using var context = contexts.OpenPlatform();
        return JobOutcome.Of(("erased", await context.JobRuns.Where(r => r.StartedAt < before).ExecuteDeleteAsync(cancellationToken)));
    }
}
