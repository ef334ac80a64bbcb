using System.Globalization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Mail;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.SigningIn;

/// <summary>A new password for whoever lost it: a link by mail, good for one hour and one time.</summary>
internal sealed partial class PasswordResets(
    UserManager<StaffAccount> users,
    DataContexts contexts,
    AccountMail mail,
    PasswordChanges changes,
    IOptions<DataProtectionTokenProviderOptions> tokens,
    TimeProvider time,
    ILogger<PasswordResets> logger)
{
    // More mails than this, to one account, help nobody.
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(5);

    /// <summary>Mails a link when the address has an account. Runs out of sight of who asked: see <see cref="ResetRequests"/>.</summary>
    public async Task MailAsync(string email, CancellationToken cancellationToken)
    {
        if (await users.FindByEmailAsync(email) is not { PasswordHash: not null, ClosedAt: null } account) return;
        var now = time.GetUtcNow();
        var key = string.Create(CultureInfo.InvariantCulture, $"password-reset-{account.Id:N}-{now.Ticks / Between.Ticks}");
        await using var context = contexts.OpenPlatform();
        if (await Outbox.HasAsync(context, key, cancellationToken)) return;
        var code = ResetCode.Encode(await users.GeneratePasswordResetTokenAsync(account));
        mail.AddReset(context, account, code, now + tokens.Value.TokenLifespan, key);
        await context.SaveChangesAsync(cancellationToken);
        LogMailed(account.Id);
    }

    /// <summary>The account a link is for. Changes nothing: a mail scanner may follow it.</summary>
    /// <returns>The account, or null when the link is forged, used or expired.</returns>
    public async Task<StaffAccount?> FindAsync(string? link)
    {
        if (ResetCode.Parse(link) is not { } code || await users.FindByIdAsync(code.Account.ToString()) is not { ClosedAt: null } account) return null;
        return await users.VerifyUserTokenAsync(account, TokenOptions.DefaultProvider, UserManager<StaffAccount>.ResetPasswordTokenPurpose, code.Token)
            ? account
            : null;
    }

    /// <summary>Sets a new password. Every session and every trusted device of the account ends, and a lock is taken off.</summary>
    /// <returns>The account, or <c>Reset.Dead</c>, or <c>Password.X</c> with the code of the rule that refuses.</returns>
    public async Task<Result<Guid>> TakeAsync(string? link, string password, CancellationToken cancellationToken)
    {
        if (await FindAsync(link) is not { } account || ResetCode.Parse(link) is not { } code) return new Error("Reset.Dead");
        var result = await users.ResetPasswordAsync(account, code.Token, password);
        if (PasswordChanges.ErrorOf(result) is { } error) return error.Code == "Password.InvalidToken" ? new Error("Reset.Dead") : error;
        await changes.FollowAsync(account, keep: null, cancellationToken);
        return account.Id;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {Account} asked for a new password")]
    private partial void LogMailed(Guid account);
}
