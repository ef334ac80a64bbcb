using System.Data.Common;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>Erases expired drafts, every hour. They are unreachable from the moment they expire; this takes them off the disk.</summary>
internal sealed partial class DraftCleanUp(IntakeDrafts drafts, TimeProvider time, ILogger<DraftCleanUp> logger) : BackgroundService
{
    private static readonly TimeSpan Between = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Between, time);
        do
        {
            try
            {
                var erased = await drafts.EraseExpiredAsync(stoppingToken);
                if (erased > 0) LogErased(erased);
            }
            catch (DbException exception)
            {
                LogFailed(exception.GetType().Name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{Erased} expired drafts erased")]
    private partial void LogErased(int erased);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Expired drafts could not be erased ({Fault}); the next round tries again")]
    private partial void LogFailed(string fault);
}
