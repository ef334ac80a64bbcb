using Microsoft.AspNetCore.Identity;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Circuits;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.SigningIn;

/// <summary>Changes a password, and all that must follow from that.</summary>
internal sealed partial class PasswordChanges(
    UserManager<StaffAccount> users,
    PasswordCheck passwords,
    StaffLock locks,
    StaffSessions sessions,
    OpenCircuits circuits,
    KnownDevices devices,
    AccountMail mail,
    ILogger<PasswordChanges> logger)
{
    /// <summary>Changes the password of someone who is signed in and knows the old one. Other sessions end; this one stays.</summary>
    /// <returns>The account, or <c>Password.Wrong</c>, or <c>Password.X</c> with the code of the rule that refuses.</returns>
    public async Task<Result<Guid>> ChangeAsync(HttpContext http, StaffAccount account, string old, string fresh, CancellationToken cancellationToken)
    {
        if (locks.IsLocked(account) || passwords.Verify(account, old) == PasswordVerificationResult.Failed)
        {
            await locks.CountAsync(account.Id, cancellationToken);
            return new Error("Password.Wrong");
        }
        var result = await users.ChangePasswordAsync(account, old, fresh);
        if (ErrorOf(result) is { } error) return error;
        await FollowAsync(account, StaffClaims.SessionOf(http.User), cancellationToken);
        await sessions.RenewAsync(http, account);
        return account.Id;
    }

    /// <summary>What follows from a new password: no lock, no other session, no device that is trusted, and word by mail.</summary>
    public async Task FollowAsync(StaffAccount account, Guid? keep, CancellationToken cancellationToken)
    {
        await locks.ClearAsync(account.Id, cancellationToken);
        await sessions.EndAllAsync(account.Id, keep, cancellationToken);
        await circuits.RecheckAsync(account.Id, cancellationToken);
        await devices.RevokeAllAsync(account.Id, cancellationToken);
        await mail.TellAsync(account, AccountChange.Password, cancellationToken);
        LogChanged(account.Id);
    }

    /// <summary>Why Identity refused a password; null when it did not.</summary>
    public static Error? ErrorOf(IdentityResult result) =>
        result.Succeeded ? null : new Error($"Password.{result.Errors.First().Code}");

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {Account} has a new password")]
    private partial void LogChanged(Guid account);
}
