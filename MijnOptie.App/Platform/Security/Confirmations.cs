using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;

namespace MijnOptie.App.Platform.Security;

/// <summary>
/// Whether it is still the same person behind the screen: who changes how an account is signed in to must have shown so in
/// the last ten minutes, by signing in or by giving the password again.
/// </summary>
internal sealed class Confirmations(
    DataContexts contexts, UserManager<StaffAccount> users, PasswordCheck passwords, StaffLock locks, TimeProvider time)
{
    public static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    public async Task<bool> IsFreshAsync(ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var (account, session, since) = (StaffClaims.AccountOf(user), StaffClaims.SessionOf(user), time.GetUtcNow() - Fresh);
        await using var context = contexts.OpenPlatform();
        return account is not null && await context.SignIns.AnyAsync(s => s.Id == session && s.AccountId == account && s.ConfirmedAt > since, cancellationToken);
    }

    /// <returns>False when the password is wrong, or the account locked.</returns>
    public async Task<bool> ConfirmAsync(ClaimsPrincipal user, string password, CancellationToken cancellationToken)
    {
        if (StaffClaims.AccountOf(user) is not { } id || StaffClaims.SessionOf(user) is not { } session
            || await users.FindByIdAsync(id.ToString()) is not { } account) return false;
        if (passwords.Verify(account, password) == PasswordVerificationResult.Failed || locks.IsLocked(account))
        {
            await locks.CountAsync(id, cancellationToken);
            return false;
        }
        var now = time.GetUtcNow();
        await using var context = contexts.OpenPlatform();
        return await context.SignIns.Where(s => s.Id == session && s.AccountId == id)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.ConfirmedAt, now), cancellationToken) > 0;
    }
}
