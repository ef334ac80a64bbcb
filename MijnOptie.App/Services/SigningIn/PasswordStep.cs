using Microsoft.AspNetCore.Identity;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Services.SigningIn;

/// <summary>The first step: address and password. Whatever is wrong, the same work is done and the same is answered.</summary>
internal sealed partial class PasswordStep(
    UserManager<StaffAccount> users,
    IPasswordHasher<StaffAccount> hasher,
    PasswordCheck passwords,
    StaffLock locks,
    SignInLog log,
    KnownDevices devices,
    FullSignIn full,
    ILogger<PasswordStep> logger)
{
    public async Task<NextStep> TakeAsync(HttpContext http, string email, string password, CancellationToken cancellationToken)
    {
        var account = await users.FindByEmailAsync(email);
        var verified = passwords.Verify(account, password);
        var client = ClientTrace.Of(http);
        if (Refusal(account, verified) is { } refusal)
        {
            await locks.CountAsync(account?.Id ?? Guid.Empty, cancellationToken);
            await log.AddAsync(account?.Id, SignInMeans.Password, refusal, client, cancellationToken);
            LogRefused(account?.Id, refusal);
            return NextStep.Refused;
        }
        if (verified == PasswordVerificationResult.SuccessRehashNeeded)
        {
            account!.PasswordHash = hasher.HashPassword(account, password);
            await users.UpdateAsync(account);
        }
        var attempt = await log.AddAsync(account!.Id, SignInMeans.Password, SignInOutcome.PasswordOnly, client, cancellationToken);
        if (account.TwoFactorEnabled && await devices.IsTrustedAsync(http, account.Id, cancellationToken))
        {
            await full.CompleteAsync(http, account, SignInMeans.RememberedDevice, attempt, trustDevice: false, cancellationToken);
            return NextStep.Done;
        }
        await HalfwayCookie.SetAsync(http, account, attempt);
        return account.TwoFactorEnabled ? NextStep.Code : NextStep.Enrol;
    }

    private SignInOutcome? Refusal(StaffAccount? account, PasswordVerificationResult verified) => account switch
    {
        null => SignInOutcome.UnknownAddress,
        _ when locks.IsLocked(account) => SignInOutcome.Locked,
        _ when verified == PasswordVerificationResult.Failed => SignInOutcome.WrongPassword,
        { ClosedAt: not null } => SignInOutcome.Closed,
        _ => null,
    };

    [LoggerMessage(Level = LogLevel.Information, Message = "Sign-in of account {Account} refused ({Outcome})")]
    private partial void LogRefused(Guid? account, SignInOutcome outcome);
}
