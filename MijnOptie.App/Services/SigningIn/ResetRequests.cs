using System.Threading.Channels;

namespace MijnOptie.App.Services.SigningIn;

/// <summary>
/// Takes a request for a new password and answers at once; whether the address has an account is only looked up after
/// that, elsewhere. So who asks learns nothing, not even from the time it takes.
/// </summary>
internal sealed partial class ResetRequests(IServiceScopeFactory scopes, ILogger<ResetRequests> logger) : BackgroundService
{
    private const int Most = 200;

    private readonly Channel<string> waiting = Channel.CreateBounded<string>(
        new BoundedChannelOptions(Most) { FullMode = BoundedChannelFullMode.DropWrite, SingleReader = true });

    public void Ask(string email) => waiting.Writer.TryWrite(email);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var email in waiting.Reader.ReadAllAsync(stoppingToken))
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<PasswordResets>().MailAsync(email, stoppingToken);
            }
            catch (Exception exception) when (exception is System.Data.Common.DbException or Microsoft.EntityFrameworkCore.DbUpdateException)
            {
                LogFailed(exception.GetType().Name);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request for a new password could not be handled ({Fault}); the person can ask again")]
    private partial void LogFailed(string fault);
}
