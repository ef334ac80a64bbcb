using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Services.Accounts;

/// <summary>The accounts within someone's reach, to look at.</summary>
internal sealed class AccountList(DataContexts contexts, TimeProvider time)
{
    /// <summary>A part of the list, by name, and how long the whole list is.</summary>
    public async Task<(IReadOnlyList<AccountView> Items, int Total)> HandleAsync(AccountReach reach, AccountQuery query, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        var found = Filter(context, InReach(context, reach), query);
        var total = await found.CountAsync(cancellationToken);
        var order = query.Descending ? found.OrderByDescending(a => a.DisplayName) : found.OrderBy(a => a.DisplayName);
        var ids = await order.ThenBy(a => a.Id).Skip(query.Skip).Take(query.Take).Select(a => a.Id).ToListAsync(cancellationToken);
        var views = await ReadAsync(context, ids, cancellationToken);
        return ([.. ids.Select(id => views[id])], total);
    }

    /// <summary>One account; null when there is none with that id within reach.</summary>
    public async Task<AccountView?> FindAsync(AccountReach reach, Guid id, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        if (!await InReach(context, reach).AnyAsync(a => a.Id == id, cancellationToken)) return null;
        return (await ReadAsync(context, [id], cancellationToken))[id];
    }

    public static IQueryable<StaffAccount> InReach(AppDbContext context, AccountReach reach) =>
        reach.Only is { Value: var only } ? context.Users.Where(a => a.OrganisationId == only) : context.Users;

    private IQueryable<StaffAccount> Filter(AppDbContext context, IQueryable<StaffAccount> accounts, AccountQuery query)
    {
        var now = time.GetUtcNow();
        var open = context.Invitations.Where(i => i.AcceptedAt == null && i.RevokedAt == null && i.ExpiresAt > now);
        if (query.Organisation is { } organisation) accounts = accounts.Where(a => a.OrganisationId == organisation);
        if (query.Role is { } role)
            accounts = accounts.Where(a => context.UserRoles.Any(r => r.UserId == a.Id && context.Roles.Any(x => x.Id == r.RoleId && x.Name == role)));
        foreach (var word in (query.Search ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var (address, name) = (word.ToUpperInvariant(), $"%{word.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal)}%");
            accounts = accounts.Where(a => a.NormalizedEmail!.Contains(address) || EF.Functions.Like(a.DisplayName, name, "\\"));
        }
        return query.State switch
        {
            AccountState.Closed => accounts.Where(a => a.ClosedAt != null),
            AccountState.Active => accounts.Where(a => a.ClosedAt == null && a.EmailConfirmed),
            AccountState.Invited => accounts.Where(a => a.ClosedAt == null && !a.EmailConfirmed && open.Any(i => i.AccountId == a.Id)),
            AccountState.NotTakenUp => accounts.Where(a => a.ClosedAt == null && !a.EmailConfirmed && !open.Any(i => i.AccountId == a.Id)),
            _ => accounts,
        };
    }

    private async Task<Dictionary<Guid, AccountView>> ReadAsync(AppDbContext context, IReadOnlyList<Guid> ids, CancellationToken cancellationToken)
    {
        var accounts = await context.Users.AsNoTracking().Where(a => ids.Contains(a.Id))
            .Select(a => new { Row = a, Organisation = context.Organisations.Where(o => o.Id == a.OrganisationId).Select(o => o.Name).FirstOrDefault() })
            .ToListAsync(cancellationToken);
        var roles = (await context.UserRoles.Where(r => ids.Contains(r.UserId))
            .Join(context.Roles, r => r.RoleId, r => r.Id, (member, role) => new { member.UserId, role.Name }).ToListAsync(cancellationToken))
            .ToLookup(r => r.UserId, r => r.Name!);
        var invitations = (await context.Invitations.AsNoTracking().Where(i => ids.Contains(i.AccountId)).ToListAsync(cancellationToken)).ToLookup(i => i.AccountId);
        return accounts.ToDictionary(a => a.Row.Id, a => View(a.Row, a.Organisation, [.. Roles.All.Where(roles[a.Row.Id].Contains)], [.. invitations[a.Row.Id]]));
    }

    private AccountView View(StaffAccount account, string? organisation, IReadOnlyList<string> roles, IReadOnlyList<InvitationRow> invitations)
    {
        var open = invitations.FirstOrDefault(i => i.AcceptedAt is null && i.RevokedAt is null && i.ExpiresAt > time.GetUtcNow());
        var accepted = invitations.Where(i => i.AcceptedAt is not null).Max(i => i.AcceptedAt);
        var (state, since) = account switch
        {
            { ClosedAt: { } closed } => (AccountState.Closed, closed),
            { EmailConfirmed: true } => (AccountState.Active, accepted ?? account.CreatedAt),
            _ when open is not null => (AccountState.Invited, open.ExpiresAt),
            _ => (AccountState.NotTakenUp, account.CreatedAt),
        };
        return new AccountView(account.Id, account.DisplayName, account.Email!, account.OrganisationId, organisation, roles, state, since, account.Closure);
    }
}
