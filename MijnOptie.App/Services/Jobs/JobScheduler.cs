using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Data;
using MijnOptie.Domain.Shared;
using Quartz;

namespace MijnOptie.App.Services.Jobs;

/// <summary>Quartz, with our jobs in it: in the memory of the one process on SQLite, in the database and clustered on SQL Server.</summary>
internal sealed class JobScheduler(
    IEnumerable<JobDescriptor> jobs,
    JobFactory factory,
    ITenantDatabases databases,
    IOptions<DatabaseOptions> database,
    TimeProvider time)
{
    private const string Group = "mijnoptie";

    private IScheduler? scheduler;

    /// <summary>Starts the clockwork. What a stop made it miss is run once, at once; a job that never ran waits for its time.</summary>
    /// <param name="last">The last slot of each job that ran.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task StartAsync(IReadOnlyDictionary<string, DateTimeOffset> last, CancellationToken cancellationToken)
    {
        var built = await QuartzSchedulerBuilder.Create(Configure).BuildScheduler(cancellationToken);
        foreach (var job in jobs)
        {
            var detail = JobBuilder.Create<ScheduledJob>().WithIdentity(KeyOf(job.Name)).StoreDurably().Build();
            await built.AddJob(detail, AddJobOptions.Replacing, cancellationToken);
            await ScheduleAsync(built, job, cancellationToken);
        }
        scheduler = built;
        await built.Start(cancellationToken);
        var now = time.GetUtcNow();
        foreach (var job in jobs.Where(job => last.TryGetValue(job.Name, out var slot) && slot < job.Schedule.SlotOf(now)))
            await TriggerAsync(job, new JobCause(job.Schedule.SlotOf(now), null), cancellationToken);
    }

    /// <summary>Runs a job now, on behalf of somebody.</summary>
    /// <returns>The job, or the error <c>Jobs.Unknown</c> or <c>Jobs.Off</c>.</returns>
    public async Task<Result<JobDescriptor>> RunNowAsync(string name, Guid account, CancellationToken cancellationToken)
    {
        if (jobs.FirstOrDefault(job => job.Name == name) is not { } found) return new Error("Jobs.Unknown");
        if (scheduler is null) return new Error("Jobs.Off");
        await TriggerAsync(found, new JobCause(time.GetUtcNow(), account), cancellationToken);
        return found;
    }

    /// <summary>Stops, once what runs has come to an end.</summary>
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        if (scheduler is { } running) await running.Shutdown(waitForJobsToComplete: true, cancellationToken);
    }

    private static JobKey KeyOf(string name) => new(name, Group);

    private static async Task ScheduleAsync(IScheduler scheduler, JobDescriptor job, CancellationToken cancellationToken)
    {
        var key = new TriggerKey(job.Name, Group);
        // Left alone when it is there already: another instance may be running by it.
        if (await scheduler.GetTrigger(key, cancellationToken) is ICronTrigger there && there.CronExpressionString == job.Schedule.Cron) return;
        var trigger = TriggerBuilder.Create().WithIdentity(key).ForJob(KeyOf(job.Name))
            .WithCronSchedule(job.Schedule.Cron, cron => cron.InTimeZone(JobSchedule.Zone).WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed))
            .Build();
        await scheduler.ScheduleTrigger(trigger, TriggerConflict.Replace, cancellationToken);
    }

    private async Task TriggerAsync(JobDescriptor job, JobCause cause, CancellationToken cancellationToken) =>
        await scheduler!.TriggerJob(KeyOf(job.Name), ScheduledJob.DataOf(cause), cancellationToken); // callers know it runs

    private void Configure(IQuartzBuilder quartz)
    {
        quartz.ConfigureScheduler(options => options.InstanceName = "mijnoptie");
        quartz.UseTimeProvider(time);
        quartz.UseJobFactory(factory);
        quartz.UseDefaultThreadPool(4);
        if (database.Value.Provider == DatabaseProvider.Sqlite) quartz.UseInMemoryStore();
        else quartz.UsePersistentStore(store => Keep(store.UseSqlServer(databases.ConnectionStringFor(null))).UseClustering());
    }

    /// <summary>The tables of the store are made by our own migrations; the store checks that they are whole.</summary>
    internal static IPersistentStoreBuilder Keep(IPersistentStoreBuilder store) => store
        .ConfigureStore(options =>
        {
            options.TablePrefix = QuartzTables.Prefix;
            options.StoreJobDataAsStrings = true;
            options.SchemaProvisioning = SchemaProvisioning.Validate;
        });
}
