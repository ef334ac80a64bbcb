using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace MijnOptie.App.Services.Jobs;

/// <summary>Starts the clockwork once the application listens, watches the clock every minute, and stops it in time.</summary>
internal sealed partial class JobsService(
    JobScheduler scheduler,
    JobOverview overview,
    JobClock clock,
    IOptions<JobsOptions> options,
    IHostApplicationLifetime lifetime,
    TimeProvider time,
    ILogger<JobsService> logger) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Enabled || !await StartedAsync(stoppingToken)) return;
        await scheduler.StartAsync(await overview.LastSlotsAsync(stoppingToken), stoppingToken);
        using var timer = new PeriodicTimer(Beat, time);
        try
        {
            do await BeatAsync(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await scheduler.StopAsync(CancellationToken.None);
        }
    }

    private async Task<bool> StartedAsync(CancellationToken stopping)
    {
        var started = new TaskCompletionSource();
        await using var on = lifetime.ApplicationStarted.Register(() => started.TrySetResult());
        await using var off = stopping.Register(() => started.TrySetCanceled(stopping));
        await started.Task.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        return started.Task.IsCompletedSuccessfully;
    }

    private async Task BeatAsync(CancellationToken stopping)
    {
        try
        {
            if (await clock.DoubtAsync(stopping) is { } doubt) LogDoubt(doubt);
        }
        catch (Exception exception) when (exception is DbException or DbUpdateException or TimeoutException)
        {
            LogUnknown(exception.GetType().Name);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The clock cannot be believed ({Doubt}): no job runs until it can, or an administrator confirms it at /beheer/taken")]
    private partial void LogDoubt(string doubt);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The clock could not be judged ({Fault}); the next minute tries again")]
    private partial void LogUnknown(string fault);
}
