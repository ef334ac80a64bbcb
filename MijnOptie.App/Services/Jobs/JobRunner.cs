using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Services.Jobs;

/// <summary>Runs a job once for its slot, when the clock can be believed, and keeps what came of it.</summary>
internal sealed partial class JobRunner(JobClock clock, JobRuns runs, IServiceScopeFactory scopes, ILogger<JobRunner> logger)
{
    /// <returns>What came of it; null when this slot was run before, here or elsewhere.</returns>
    public async Task<JobRunState?> RunAsync(JobDescriptor job, JobCause cause, CancellationToken cancellationToken)
    {
        if (await runs.ClaimAsync(job.Name, cause, cancellationToken) is not { } run) return null;
        if (await clock.DoubtAsync(cancellationToken) is { } doubt)
        {
            LogDoubt(job.Name, doubt);
            return await runs.EndAsync(run, JobRunState.Refused, null, doubt);
        }
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var outcome = await ((IJobWork)scope.ServiceProvider.GetRequiredService(job.Work)).RunAsync(cancellationToken);
            LogDone(job.Name, outcome.Text);
            return await runs.EndAsync(run, JobRunState.Done, outcome.Text, null);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return await runs.EndAsync(run, JobRunState.Stopped, null, null);
        }
        catch (Exception exception)
        {
            // Not its message: a database may name the value it choked on.
            LogFailed(job.Name, exception.GetType().Name, exception.StackTrace);
            return await runs.EndAsync(run, JobRunState.Failed, null, exception.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Job {Job} is done: {Counts}")]
    private partial void LogDone(string job, string counts);

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Job} failed ({Fault}) at {Where}")]
    private partial void LogFailed(string job, string fault, string? where);

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {Job} did not run: the clock cannot be believed ({Doubt}). An administrator can confirm it at /beheer/taken")]
    private partial void LogDoubt(string job, string doubt);
}
