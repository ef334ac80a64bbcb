using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Audit;
using MijnOptie.App.Services.Circuits;
using MijnOptie.App.Services.Mail;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Accounts;

/// <summary>Changes what an account may do, closes it and opens it again. Closing ends at once what the person has open.</summary>
internal sealed class AccountDesk(
    DataContexts contexts, Invitations invitations, AccountMails mails, Outbox outbox, AuditLog audit, OpenCircuits circuits, TimeProvider time)
{
    /// <summary>Gives an account exactly these roles.</summary>
    /// <returns>The account, or <c>Account.Gone</c>, <c>Account.RolesMissing</c>, <c>Account.RoleNotAllowed</c> or
    /// <c>Account.LastAdministrator</c> (nobody would be left to keep the accounts).</returns>
    public Task<Result<Guid>> ChangeRolesAsync(AccountReach reach, Guid id, IReadOnlyCollection<string> roles, CancellationToken cancellationToken) =>
        ChangeAsync(reach, id, AuditAct.ChangedRoles, async (context, account) =>
        {
            if (roles.Count == 0) return new Error("Account.RolesMissing");
            if (!roles.All(AccountReach.RolesIn(account.OrganisationId).Contains)) return new Error("Account.RoleNotAllowed");
            var known = await context.Roles.ToDictionaryAsync(r => r.Id, r => r.Name!, cancellationToken);
            var held = await context.UserRoles.Where(r => r.UserId == id).ToListAsync(cancellationToken);
            var keeper = KeeperRole(account);
            if (!roles.Contains(keeper) && await IsLastAsync(context, reach, account, keeper, cancellationToken)) return new Error("Account.LastAdministrator");
            context.UserRoles.RemoveRange(held.Where(r => !roles.Contains(known[r.RoleId])));
            var has = held.Select(r => known[r.RoleId]).ToHashSet();
            foreach (var role in known.Where(r => roles.Contains(r.Value) && !has.Contains(r.Value)))
                context.UserRoles.Add(new() { UserId = id, RoleId = role.Key });
            Restamp(account);
            return null;
        }, cancellationToken);

    /// <summary>Closes an account: nobody signs in with it, and whoever is signed in is out.</summary>
    /// <returns>The account, or <c>Account.Gone</c>, <c>Account.IsClosed</c> or <c>Account.LastAdministrator</c>.</returns>
    public Task<Result<Guid>> CloseAsync(AccountReach reach, Guid id, AccountClosure reason, CancellationToken cancellationToken) =>
        ChangeAsync(reach, id, AuditAct.ClosedAccount, async (context, account) =>
        {
            if (account.ClosedAt is not null) return new Error("Account.IsClosed");
            if (await IsLastAsync(context, reach, account, KeeperRole(account), cancellationToken)) return new Error("Account.LastAdministrator");
            (account.ClosedAt, account.Closure, account.ClosedBy) = (time.GetUtcNow(), reason, reach.By);
            await invitations.RevokeAsync(context, id, cancellationToken);
            if (account.EmailConfirmed) outbox.Add(context, mails.Closed(account, reason));
            Restamp(account);
            return null;
        }, cancellationToken);

    /// <summary>Opens a closed account again, with the password it had.</summary>
    /// <returns>The account, or <c>Account.Gone</c>, <c>Account.NotClosed</c> or <c>Account.OrganisationEnded</c>.</returns>
    public Task<Result<Guid>> ReopenAsync(AccountReach reach, Guid id, CancellationToken cancellationToken) =>
        ChangeAsync(reach, id, AuditAct.ReopenedAccount, async (context, account) =>
        {
            if (account.ClosedAt is null) return new Error("Account.NotClosed");
            if (account.OrganisationId is { } organisation && await context.Organisations.AnyAsync(o => o.Id == organisation && o.ServiceEndedOn != null, cancellationToken))
                return new Error("Account.OrganisationEnded");
            (account.ClosedAt, account.Closure, account.ClosedBy) = (null, null, null);
            if (account.EmailConfirmed) outbox.Add(context, mails.Reopened(account));
            Restamp(account);
            return null;
        }, cancellationToken);

    private async Task<Result<Guid>> ChangeAsync(
        AccountReach reach, Guid id, AuditAct act, Func<AppDbContext, StaffAccount, Task<Error?>> change, CancellationToken cancellationToken)
    {
        var organisation = await OrganisationOfAsync(reach, id, cancellationToken);
        if (!organisation.TryGet(out var owner, out var error)) return error;
        var who = reach.In(owner.Id);
        await using var context = contexts.Open(who.Scope);
        if (await context.Users.SingleOrDefaultAsync(a => a.Id == id, cancellationToken) is not { } account) return new Error("Account.Gone");
        if (await change(context, account) is { } refusal) return refusal;
        audit.Add(context, who, act, id);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return new Error("Account.Changed");
        }
        await circuits.EndAsync(id);
        return id;
    }

    private async Task<Result<Owner>> OrganisationOfAsync(AccountReach reach, Guid id, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        var found = await AccountList.InReach(context, reach).Where(a => a.Id == id).Select(a => new Owner(a.OrganisationId)).ToListAsync(cancellationToken);
        return found is [var owner] ? owner : new Error("Account.Gone");
    }

    // Staff of Mijn-OPtIE can always help an organisation; the organisation's own people cannot leave themselves without.
    private static async Task<bool> IsLastAsync(AppDbContext context, AccountReach reach, StaffAccount account, string keeper, CancellationToken cancellationToken)
    {
        if (reach.Only is null && account.OrganisationId is not null) return false;
        var keepers = await context.Users
            .Where(a => a.OrganisationId == account.OrganisationId && a.ClosedAt == null && a.EmailConfirmed)
            .Where(a => context.UserRoles.Any(r => r.UserId == a.Id && context.Roles.Any(x => x.Id == r.RoleId && x.Name == keeper)))
            .Select(a => a.Id).ToListAsync(cancellationToken);
        return keepers is [var last] && last == account.Id;
    }

    private static string KeeperRole(StaffAccount account) => account.OrganisationId is null ? Roles.Administrator : Roles.OrganisationAdministrator;

    private static void Restamp(StaffAccount account) => (account.SecurityStamp, account.ConcurrencyStamp) = (AccountStamps.New(), AccountStamps.New());

    private sealed record Owner(Guid? Id);
}
