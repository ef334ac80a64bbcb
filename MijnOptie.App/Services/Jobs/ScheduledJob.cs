using System.Globalization;
using Quartz;

namespace MijnOptie.App.Services.Jobs;

/// <summary>What Quartz runs: works out for which slot, and leaves the rest to the frame.</summary>
[DisallowConcurrentExecution]
internal sealed class ScheduledJob(JobRunner runner, JobDescriptor job) : IJob
{
    private const string SlotKey = "slot";
    private const string AccountKey = "account";

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken = default) =>
        await runner.RunAsync(job, CauseOf(context), cancellationToken);

    /// <summary>What to give Quartz for a run that is not on schedule.</summary>
    public static JobDataMap DataOf(JobCause cause)
    {
        var data = new JobDataMap { [SlotKey] = cause.Slot.ToString("O", CultureInfo.InvariantCulture) };
        if (cause.Account is { } account) data[AccountKey] = account.ToString();
        return data;
    }

    private JobCause CauseOf(IJobExecutionContext context)
    {
        var data = context.MergedJobDataMap;
        var asked = data.TryGetString(SlotKey, out var slot) && slot is not null;
        return asked
            ? new JobCause(
                DateTimeOffset.Parse(slot!, CultureInfo.InvariantCulture),
                data.TryGetString(AccountKey, out var account) && account is not null ? Guid.Parse(account) : null)
            : new JobCause(job.Schedule.SlotOf(context.ScheduledFireTimeUtc ?? context.FireTimeUtc), null);
    }
}
