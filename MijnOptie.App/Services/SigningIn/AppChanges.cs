using Microsoft.AspNetCore.Identity;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Circuits;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.SigningIn;

/// <summary>Replaces the app or the recovery codes of someone who is signed in.</summary>
internal sealed class AppChanges(
    UserManager<StaffAccount> users, SecondFactor factor, StaffSessions sessions, OpenCircuits circuits, KnownDevices devices, StaffLock locks, AccountMail mail)
{
    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(StaffAccount account, CancellationToken cancellationToken)
    {
        var codes = await factor.NewRecoveryCodesAsync(account);
        await mail.TellAsync(account, AccountChange.RecoveryCodes, cancellationToken);
        return codes;
    }

    /// <summary>Takes another app into use. Other sessions end, and no device is trusted any more.</summary>
    /// <returns>The account, or <c>Code.Wrong</c> or <c>Code.Used</c>.</returns>
    public async Task<Result<Guid>> ReplaceAsync(HttpContext http, StaffAccount account, string code, CancellationToken cancellationToken)
    {
        if (locks.IsLocked(account)) return new Error("Code.Wrong");
        var check = await factor.ConfirmAsync(account, code, cancellationToken);
        if (check != CodeCheck.Right)
        {
            await locks.CountAsync(account.Id, cancellationToken);
            return new Error(check == CodeCheck.Used ? "Code.Used" : "Code.Wrong");
        }
        await users.UpdateSecurityStampAsync(account);
        await sessions.EndAllAsync(account.Id, StaffClaims.SessionOf(http.User), cancellationToken);
        await circuits.RecheckAsync(account.Id, cancellationToken);
        await devices.RevokeAllAsync(account.Id, cancellationToken);
        await sessions.RenewAsync(http, account);
        await mail.TellAsync(account, AccountChange.App, cancellationToken);
        return account.Id;
    }
}
