using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.SigningIn;

/// <summary>The second step: a code from the app, a recovery code, or coupling the app for the first time.</summary>
internal sealed partial class SecondStep(
    SecondFactor factor, StaffLock locks, SignInLog log, FullSignIn full, AccountMail mail, ILogger<SecondStep> logger)
{
    /// <returns>Signed in, or the error <c>Code.Wrong</c>, <c>Code.Used</c> or <c>Code.Locked</c>.</returns>
    public Task<Result<SignInMeans>> WithCodeAsync(HttpContext http, Halfway halfway, string code, bool trustDevice, CancellationToken cancellationToken) =>
        TakeAsync(http, halfway, SignInMeans.Code, trustDevice, () => factor.CheckAsync(halfway.Account.Id, code, cancellationToken), cancellationToken);

    /// <inheritdoc cref="WithCodeAsync"/>
    public Task<Result<SignInMeans>> WithRecoveryCodeAsync(HttpContext http, Halfway halfway, string code, CancellationToken cancellationToken) =>
        TakeAsync(http, halfway, SignInMeans.RecoveryCode, trustDevice: false,
            async () => await factor.RedeemAsync(halfway.Account, code) ? CodeCheck.Right : CodeCheck.Wrong, cancellationToken);

    /// <inheritdoc cref="WithCodeAsync"/>
    public Task<Result<SignInMeans>> WithFirstCodeAsync(HttpContext http, Halfway halfway, string code, CancellationToken cancellationToken) =>
        TakeAsync(http, halfway, SignInMeans.Enrolment, trustDevice: false, () => factor.ConfirmAsync(halfway.Account, code, cancellationToken), cancellationToken);

    private async Task<Result<SignInMeans>> TakeAsync(
        HttpContext http, Halfway halfway, SignInMeans means, bool trustDevice, Func<Task<CodeCheck>> check, CancellationToken cancellationToken)
    {
        var (account, attempt) = halfway;
        // The first code is taken by an account without a second factor, and no other code is.
        if (account.TwoFactorEnabled == (means == SignInMeans.Enrolment)) return new Error("Code.Wrong");
        if (locks.IsLocked(account)) return await RefuseAsync(http, account, means, SignInOutcome.Locked, "Code.Locked", cancellationToken);
        switch (await check())
        {
            case CodeCheck.Right:
                await full.CompleteAsync(http, account, means, attempt, trustDevice, cancellationToken);
                if (means == SignInMeans.RecoveryCode) await mail.TellAsync(account, AccountChange.RecoveryCodeUsed, cancellationToken);
                return means;
            case CodeCheck.Used:
                return await RefuseAsync(http, account, means, SignInOutcome.UsedCode, "Code.Used", cancellationToken);
            default:
                return await RefuseAsync(http, account, means, SignInOutcome.WrongCode, "Code.Wrong", cancellationToken);
        }
    }

    private async Task<Result<SignInMeans>> RefuseAsync(
        HttpContext http, StaffAccount account, SignInMeans means, SignInOutcome outcome, string error, CancellationToken cancellationToken)
    {
        await locks.CountAsync(account.Id, cancellationToken);
        await log.AddAsync(account.Id, means, outcome, ClientTrace.Of(http), cancellationToken);
        LogRefused(account.Id, outcome);
        return new Error(error);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Second step of account {Account} refused ({Outcome})")]
    private partial void LogRefused(Guid account, SignInOutcome outcome);
}
