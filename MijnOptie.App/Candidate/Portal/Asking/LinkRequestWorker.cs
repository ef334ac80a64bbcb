using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>Answers requests for a link as they come; those that an instance left behind when it stopped, within a minute.</summary>
internal sealed partial class LinkRequestWorker(LinkRequests requests, LinkRequestSignal signal, ILogger<LinkRequestWorker> logger) : BackgroundService
{
    private static readonly TimeSpan AtMost = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await requests.ServeAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is DbException or DbUpdateException or TimeoutException)
            {
                LogFailed(exception.GetType().Name);
            }
            await signal.WaitAsync(AtMost, stoppingToken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Requests for a link could not be answered ({Fault}); the next round tries again")]
    private partial void LogFailed(string fault);
}
