using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MijnOptie.App.Services.Jobs;

namespace MijnOptie.App.Services.Mail.Sending;

/// <summary>Looks every second for mail that waits. A server that does not answer is tried again after a while, longer each time.</summary>
internal sealed partial class MailPump(MailDelivery delivery, IOptions<JobsOptions> jobs, TimeProvider time, ILogger<MailPump> logger) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!jobs.Value.Enabled) return;
        var wait = Pace;
        while (!stoppingToken.IsCancellationRequested)
        {
            wait = await TryAsync(stoppingToken) ? Pace : TimeSpan.FromSeconds(Math.Min(wait.TotalSeconds * 2, Longest.TotalSeconds));
            await Task.Delay(wait, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> TryAsync(CancellationToken stopping)
    {
        try
        {
            return await delivery.DrainAsync(stopping);
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return true;
        }
        catch (Exception exception) when (exception is DbException or DbUpdateException or TimeoutException or InvalidOperationException)
        {
            LogFailed(exception.GetType().Name);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail could not be sent ({Fault}); it waits")]
    private partial void LogFailed(string fault);
}
