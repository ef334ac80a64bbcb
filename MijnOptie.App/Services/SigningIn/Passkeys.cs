using System.Buffers.Text;
using Microsoft.AspNetCore.Identity;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.SigningIn;

/// <summary>
/// Passkeys: a second way of signing in, in which a device holds the key and its owner shows a face, finger or PIN to it.
/// Two factors in one act, so it needs no password and no code.
/// </summary>
internal sealed class Passkeys(
    SignInManager<StaffAccount> identity, UserManager<StaffAccount> users, StaffLock locks, SignInLog log, FullSignIn full, AccountMail mail)
{
    /// <summary>Most passkeys of one account.</summary>
    public const int Most = 10;

    /// <summary>Longest name, in characters.</summary>
    public const int MaximumNameLength = 60;

    public async Task<IReadOnlyList<PasskeyEntry>> OfAsync(StaffAccount account) =>
    [
        .. (await users.GetPasskeysAsync(account)).OrderBy(p => p.CreatedAt)
            .Select(p => new PasskeyEntry(Base64Url.EncodeToString(p.CredentialId), p.Name ?? "", p.CreatedAt, p.IsBackedUp)),
    ];

    /// <summary>What a browser needs to make a passkey, as JSON.</summary>
    public Task<string> CreationOptionsAsync(StaffAccount account) => identity.MakePasskeyCreationOptionsAsync(
        new PasskeyUserEntity { Id = account.Id.ToString(), Name = account.Email!, DisplayName = account.DisplayName });

    /// <returns>The account, or <c>Passkey.Refused</c>, <c>Passkey.TooMany</c> or <c>Passkey.NoName</c>.</returns>
    public async Task<Result<Guid>> AddAsync(StaffAccount account, string? credential, string? name, CancellationToken cancellationToken)
    {
        if (NameOf(name) is not { } called) return new Error("Passkey.NoName");
        if ((await users.GetPasskeysAsync(account)).Count >= Most) return new Error("Passkey.TooMany", Most);
        if (await AttestAsync(account, credential) is not { } passkey) return new Error("Passkey.Refused");
        passkey.Name = called;
        if (!(await users.AddOrUpdatePasskeyAsync(account, passkey)).Succeeded) return new Error("Passkey.Refused");
        await mail.TellAsync(account, AccountChange.PasskeyAdded, cancellationToken);
        return account.Id;
    }

    /// <returns>False when the account has no such passkey, or the name is empty.</returns>
    public async Task<bool> RenameAsync(StaffAccount account, string? id, string? name)
    {
        if (NameOf(name) is not { } called || await FindAsync(account, id) is not { } passkey) return false;
        passkey.Name = called;
        return (await users.AddOrUpdatePasskeyAsync(account, passkey)).Succeeded;
    }

    /// <returns>False when the account has no such passkey.</returns>
    public async Task<bool> RemoveAsync(StaffAccount account, string? id, CancellationToken cancellationToken)
    {
        if (await FindAsync(account, id) is not { } passkey || !(await users.RemovePasskeyAsync(account, passkey.CredentialId)).Succeeded) return false;
        await mail.TellAsync(account, AccountChange.PasskeyRemoved, cancellationToken);
        return true;
    }

    /// <summary>What a browser needs to sign in with a passkey, as JSON. The same for everyone: it names nobody.</summary>
    public Task<string> RequestOptionsAsync() => identity.MakePasskeyRequestOptionsAsync(null);

    /// <returns>Signed in, or <c>Passkey.Refused</c>.</returns>
    public async Task<Result<SignInMeans>> SignInAsync(HttpContext http, string? credential, CancellationToken cancellationToken)
    {
        var (account, passkey) = await AssertAsync(credential);
        // Without an app an account is not set up, or is being set up anew: a passkey is no way around that.
        var outcome = account switch
        {
            null or { TwoFactorEnabled: false } => SignInOutcome.WrongPasskey,
            { ClosedAt: not null } => SignInOutcome.Closed,
            _ => locks.IsLocked(account) ? SignInOutcome.Locked : SignInOutcome.SignedIn,
        };
        if (outcome != SignInOutcome.SignedIn)
        {
            await log.AddAsync(account?.Id, SignInMeans.Passkey, outcome, ClientTrace.Of(http), cancellationToken);
            return new Error("Passkey.Refused");
        }
        await users.AddOrUpdatePasskeyAsync(account!, passkey!);
        await full.CompleteAsync(http, account!, SignInMeans.Passkey, attempt: null, trustDevice: false, cancellationToken);
        return SignInMeans.Passkey;
    }

    private async Task<UserPasskeyInfo?> FindAsync(StaffAccount account, string? id) =>
        Base64Url.IsValid(id) ? await users.GetPasskeyAsync(account, Base64Url.DecodeFromChars(id)) : null;

    private async Task<UserPasskeyInfo?> AttestAsync(StaffAccount account, string? credential)
    {
        try
        {
            var result = string.IsNullOrEmpty(credential) ? null : await identity.PerformPasskeyAttestationAsync(credential);
            return result is { Succeeded: true } && result.UserEntity.Id == account.Id.ToString() ? result.Passkey : null;
        }
        catch (InvalidOperationException)
        {
            return null; // nothing was asked of this browser, or too long ago
        }
    }

    private async Task<(StaffAccount? Account, UserPasskeyInfo? Passkey)> AssertAsync(string? credential)
    {
        try
        {
            var result = string.IsNullOrEmpty(credential) ? null : await identity.PerformPasskeyAssertionAsync(credential);
            return result is { Succeeded: true } ? (result.User, result.Passkey) : (null, null);
        }
        catch (InvalidOperationException)
        {
            return (null, null); // nothing was asked of this browser, or too long ago
        }
    }

    private static string? NameOf(string? name)
    {
        var clean = new string([.. (name ?? "").Where(c => !char.IsControl(c))]).Trim();
        return clean.Length is 0 or > MaximumNameLength ? null : clean;
    }
}
