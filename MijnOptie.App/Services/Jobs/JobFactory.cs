using Quartz;
using Quartz.Extensibility;

namespace MijnOptie.App.Services.Jobs;

/// <summary>Gives Quartz the frame around our own work.</summary>
internal sealed class JobFactory(JobRunner runner, IEnumerable<JobDescriptor> jobs) : IJobFactory
{
    private readonly Dictionary<string, JobDescriptor> byName = jobs.ToDictionary(job => job.Name, StringComparer.Ordinal);

    public ValueTask<JobScope> CreateJob(TriggerFiredBundle bundle, IScheduler scheduler, CancellationToken cancellationToken) =>
        ValueTask.FromResult(new JobScope(new ScheduledJob(runner, byName[bundle.JobDetail.Key.Name])));

    public ValueTask ReturnJob(JobScope job, CancellationToken cancellationToken) => ValueTask.CompletedTask;
}
