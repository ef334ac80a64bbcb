using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Services.SigningIn;

/// <summary>The last step of every way of signing in, once two factors were proved.</summary>
internal sealed partial class FullSignIn(StaffSessions sessions, StaffLock locks, KnownDevices devices, ILogger<FullSignIn> logger)
{
    public async Task CompleteAsync(
        HttpContext http, StaffAccount account, SignInMeans means, Guid? attempt, bool trustDevice, CancellationToken cancellationToken)
    {
        await locks.ClearAsync(account.Id, cancellationToken);
        await HalfwayCookie.ForgetAsync(http);
        await sessions.StartAsync(http, account, means, attempt, cancellationToken);
        await devices.SeenAsync(http, account, trustDevice, cancellationToken);
        LogSignedIn(account.Id, means);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {Account} signed in ({Means})")]
    private partial void LogSignedIn(Guid account, SignInMeans means);
}
