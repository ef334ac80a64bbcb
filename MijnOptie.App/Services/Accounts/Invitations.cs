using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Accounts;

/// <summary>
/// Invitations to take up an account: made for a person by staff, good for 72 hours and for one time. This is the only way
/// in which an account gets its first password.
/// </summary>
internal sealed partial class Invitations(
    DataContexts contexts, IServiceScopeFactory scopes, IPasswordHasher<StaffAccount> hasher, TimeProvider time, ILogger<Invitations> logger)
{
    /// <summary>The page a link leads to; it shows on a visit and accepts on a post.</summary>
    public const string Page = "/Identity/Account/Invitation";

    /// <summary>Name of the value in the address of that page.</summary>
    public const string TokenName = "code";

    /// <summary>How long a link works.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(72);

    /// <summary>Path and query of the link in the mail.</summary>
    public static string AddressOf(Secret secret) => $"{Page}?{TokenName}={secret.Token}";

    /// <summary>Makes the one open invitation of an account; earlier ones work no longer. The caller's own save stores it.</summary>
    /// <param name="context">The context that saves.</param>
    /// <param name="account">The account, tracked or new.</param>
    /// <param name="by">Who invites; null for the application itself.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The secret for the link: it is nowhere else.</returns>
    public async Task<Secret> IssueAsync(AppDbContext context, StaffAccount account, Guid? by, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await RevokeAsync(context, account.Id, cancellationToken);
        var secret = Secret.New();
        context.Invitations.Add(new InvitationRow
        {
            Id = Guid.CreateVersion7(now),
            AccountId = account.Id,
            TokenHash = secret.Hash,
            IssuedAt = now,
            IssuedBy = by,
            ExpiresAt = now + Life,
        });
        return secret;
    }

    /// <summary>Takes back what is open of an account. The caller's own save stores it.</summary>
    /// <returns>Whether there was one.</returns>
    public async Task<bool> RevokeAsync(AppDbContext context, Guid account, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var open = await context.Invitations.Where(i => i.AccountId == account && i.AcceptedAt == null && i.RevokedAt == null).ToListAsync(cancellationToken);
        foreach (var invitation in open) invitation.RevokedAt = now;
        return open.Exists(i => i.ExpiresAt > now);
    }

    /// <summary>What an invitation is for. Changes nothing: a mail scanner may follow a link.</summary>
    /// <returns>The invitation, or <c>Invitation.Unknown</c>, <c>Invitation.Used</c>, <c>Invitation.Revoked</c>,
    /// <c>Invitation.Expired</c> or <c>Invitation.Closed</c> (the account was closed meanwhile).</returns>
    public async Task<Result<OpenInvitation>> ShowAsync(string? token, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        if (!(await FindAsync(context, token, cancellationToken)).TryGet(out var found, out var error)) return error;
        var roles = await context.UserRoles.Where(r => r.UserId == found.Account.Id)
            .Join(context.Roles, r => r.RoleId, r => r.Id, (_, role) => role.Name!).OrderBy(name => name).ToListAsync(cancellationToken);
        var organisation = found.Account.OrganisationId is { } id
            ? await context.Organisations.Where(o => o.Id == id).Select(o => o.Name).SingleAsync(cancellationToken)
            : null;
        return new OpenInvitation(found.Account.Id, found.Account.DisplayName, found.Account.Email!, organisation, roles, found.Invitation.ExpiresAt);
    }

    /// <summary>Takes up the account: sets its password and shows that the address is the person's own. Works once.</summary>
    /// <returns>The account, or an error of <see cref="ShowAsync"/>, or <c>Password.X</c> with the code X of the rule that refuses the
    /// password; the invitation then stays open.</returns>
    public async Task<Result<Guid>> AcceptAsync(string? token, string password, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        if (!(await FindAsync(context, token, cancellationToken)).TryGet(out var found, out var error)) return error;
        if (await RefusalOfAsync(found.Account, password) is { } refusal) return refusal;
        var account = found.Account;
        found.Invitation.AcceptedAt = time.GetUtcNow();
        account.PasswordHash = hasher.HashPassword(account, password);
        account.EmailConfirmed = true;
        account.SecurityStamp = AccountStamps.New();
        account.ConcurrencyStamp = AccountStamps.New();
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // The same link was used at the same moment, or the account was closed: the other came first.
            return new Error("Invitation.Used");
        }
        LogAccepted(account.Id);
        return account.Id;
    }

    private async Task<Result<(InvitationRow Invitation, StaffAccount Account)>> FindAsync(AppDbContext context, string? token, CancellationToken cancellationToken)
    {
        if (Secret.Parse(token) is not { Hash: var hash }) return new Error("Invitation.Unknown");
        var invitation = await context.Invitations.SingleOrDefaultAsync(i => i.TokenHash == hash, cancellationToken);
        if (invitation is null) return new Error("Invitation.Unknown");
        if (invitation.AcceptedAt is not null) return new Error("Invitation.Used");
        if (invitation.RevokedAt is not null) return new Error("Invitation.Revoked");
        if (invitation.ExpiresAt <= time.GetUtcNow()) return new Error("Invitation.Expired");
        var account = await context.Users.SingleAsync(a => a.Id == invitation.AccountId, cancellationToken);
        return account.ClosedAt is null ? (invitation, account) : new Error("Invitation.Closed");
    }

    private async Task<Error?> RefusalOfAsync(StaffAccount account, string password)
    {
        await using var scope = scopes.CreateAsyncScope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffAccount>>();
        foreach (var rule in users.PasswordValidators)
        {
            var result = await rule.ValidateAsync(users, account, password);
            if (!result.Succeeded) return new Error($"Password.{result.Errors.First().Code}");
        }
        return null;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Account {Account} was taken up by invitation")]
    private partial void LogAccepted(Guid account);
}
