namespace MijnOptie.App.Services.Jobs;

/// <summary>
/// Work that is done by the clock. It is made anew for each run, in a scope of its own; never two runs of one job at once.
/// It may be stopped halfway and run again, so what it does twice must come to the same as once.
/// </summary>
internal interface IJobWork
{
    /// <returns>What was done, in numbers.</returns>
    Task<JobOutcome> RunAsync(CancellationToken cancellationToken);
}
