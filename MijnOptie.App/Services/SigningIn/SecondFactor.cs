using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using OtpNet;

namespace MijnOptie.App.Services.SigningIn;

/// <summary>
/// The app that makes codes (TOTP, RFC 6238). Its key lies encrypted; a code is good for its own half minute and the ones
/// beside it, and only once: the database keeps the step of the last one, and takes later ones alone.
/// </summary>
internal sealed class SecondFactor(DataContexts contexts, UserManager<StaffAccount> users, IDataProtectionProvider protection, TimeProvider time)
{
    public const int RecoveryCodeCount = 10;
    private const int KeyBytes = 20;
    private static readonly VerificationWindow Window = new(previous: 1, future: 1);
    private readonly IDataProtector protector = protection.CreateProtector("MijnOptie.Authenticator");

    /// <summary>The key to couple an app with, in base 32: the same until a code proves it.</summary>
    public async Task<string> PendingKeyAsync(Guid account, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        var row = await context.Authenticators.SingleOrDefaultAsync(a => a.AccountId == account, cancellationToken);
        if (Unseal(row?.PendingKey) is { } waiting) return waiting;
        var key = Base32Encoding.ToString(KeyGeneration.GenerateRandomKey(KeyBytes));
        if (row is null) context.Add(row = new AuthenticatorRow { AccountId = account });
        row.PendingKey = protector.Protect(key);
        await context.SaveChangesAsync(cancellationToken);
        return key;
    }

    /// <summary>Takes the pending key into use when the code was made with it. From then on the account has a second factor.</summary>
    public async Task<CodeCheck> ConfirmAsync(StaffAccount account, string code, CancellationToken cancellationToken)
    {
        await using (var context = contexts.OpenPlatform())
        {
            var pending = await context.Authenticators.AsNoTracking().Where(a => a.AccountId == account.Id).Select(a => a.PendingKey)
                .SingleOrDefaultAsync(cancellationToken);
            if (Unseal(pending) is not { } key || StepOf(key, code) is not { } step) return CodeCheck.Wrong;
            var taken = await context.Authenticators.Where(a => a.AccountId == account.Id && a.PendingKey == pending).ExecuteUpdateAsync(set => set
                .SetProperty(a => a.Key, pending).SetProperty(a => a.PendingKey, (string?)null).SetProperty(a => a.LastStep, step), cancellationToken);
            if (taken == 0) return CodeCheck.Used;
        }
        Check(await users.SetTwoFactorEnabledAsync(account, true));
        return CodeCheck.Right;
    }

    /// <summary>Checks a code and uses it up.</summary>
    public async Task<CodeCheck> CheckAsync(Guid account, string code, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        var sealedKey = await context.Authenticators.AsNoTracking().Where(a => a.AccountId == account).Select(a => a.Key).SingleOrDefaultAsync(cancellationToken);
        if (Unseal(sealedKey) is not { } key || StepOf(key, code) is not { } step) return CodeCheck.Wrong;
        var used = await context.Authenticators.Where(a => a.AccountId == account && a.LastStep < step)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.LastStep, step), cancellationToken);
        return used > 0 ? CodeCheck.Right : CodeCheck.Used;
    }

    /// <summary>New recovery codes in the place of all earlier ones. They can be read now and never again.</summary>
    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(StaffAccount account) =>
        [.. await users.GenerateNewTwoFactorRecoveryCodesAsync(account, RecoveryCodeCount) ?? []];

    /// <summary>Uses up a recovery code.</summary>
    public async Task<bool> RedeemAsync(StaffAccount account, string code) =>
        (await users.RedeemTwoFactorRecoveryCodeAsync(account, code)).Succeeded;

    private long? StepOf(string key, string code)
    {
        var digits = string.Concat(code.Where(c => !char.IsWhiteSpace(c)));
        return new Totp(Base32Encoding.ToBytes(key)).VerifyTotp(time.GetUtcNow().UtcDateTime, digits, out var step, Window) ? step : null;
    }

    // A key that was sealed by a key ring that is gone is no key: the account must couple its app anew.
    private string? Unseal(string? text)
    {
        try
        {
            return text is null ? null : protector.Unprotect(text);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static void Check(IdentityResult result)
    {
        if (!result.Succeeded) throw new DbUpdateConcurrencyException("The account changed meanwhile.");
    }
}
