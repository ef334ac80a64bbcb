using MijnOptie.App.Services.Jobs;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Administration.Jobs;

/// <summary>What an administrator does with work that runs by the clock.</summary>
internal sealed class JobDesk(CurrentStaff staff, JobOverview overview, JobScheduler scheduler, JobClock clock)
{
    private const int RunsShown = 6;

    public async Task<JobsView> ShowAsync(CancellationToken cancellationToken)
    {
        await staff.RequireAdministratorAsync();
        return new JobsView(await overview.AllAsync(RunsShown, cancellationToken), await clock.DoubtAsync(cancellationToken));
    }

    /// <returns>The name, or the error <c>Jobs.Unknown</c> or <c>Jobs.Off</c>.</returns>
    public async Task<Result<string>> RunAsync(string job, CancellationToken cancellationToken)
    {
        var account = await staff.RequireAdministratorAsync();
        return (await scheduler.RunNowAsync(job, account, cancellationToken)).TryGet(out var started, out var error) ? started.Name : error;
    }

    public async Task ConfirmClockAsync(CancellationToken cancellationToken)
    {
        await staff.RequireAdministratorAsync();
        await clock.ConfirmAsync(cancellationToken);
    }
}
