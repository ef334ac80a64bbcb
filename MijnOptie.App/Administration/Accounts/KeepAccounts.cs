using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Accounts;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Administration.Accounts;

/// <summary>
/// Everything that is done with accounts, for who may: an administrator of Mijn-OPtIE, or an organisation's own where the
/// agreement allows that. The right is looked up again at each act.
/// </summary>
internal sealed class KeepAccounts(
    CurrentStaff staff, DataContexts contexts, AccountList list, AccountInviting inviting, AccountDesk desk, TimeProvider time)
{
    /// <summary>What may be seen and changed here.</summary>
    /// <returns>The reach, or <c>Account.NotAgreed</c>: the organisation does not keep its own accounts.</returns>
    public async Task<Result<AccountReach>> ReachAsync(AccountRealm realm, CancellationToken cancellationToken)
    {
        if (!realm.IsOwn) return new AccountReach(await staff.RequireAdministratorAsync(), null);
        var member = await staff.RequireAsync(Roles.OrganisationAdministrator);
        await using var context = contexts.OpenPlatform();
        return await context.Organisations.AnyAsync(o => o.Id == member.Scope.Organisation.Value && o.AdministersOwnAccounts, cancellationToken)
            ? new AccountReach(member.AccountId, member.Scope.Organisation)
            : new Error("Account.NotAgreed");
    }

    public Task<Result<AccountPart>> ListAsync(AccountRealm realm, AccountQuery query, CancellationToken cancellationToken) =>
        WithinAsync(realm, async reach =>
        {
            var (items, total) = await list.HandleAsync(reach, query, cancellationToken);
            return (Result<AccountPart>)new AccountPart(items, total);
        }, cancellationToken);

    /// <returns>The account, or <c>Account.Gone</c>.</returns>
    public Task<Result<AccountView>> FindAsync(AccountRealm realm, Guid id, CancellationToken cancellationToken) =>
        WithinAsync(realm, async reach => await list.FindAsync(reach, id, cancellationToken) is { } found ? (Result<AccountView>)found : new Error("Account.Gone"), cancellationToken);

    /// <summary>The organisations someone can be invited for.</summary>
    public Task<Result<IReadOnlyList<Organisation>>> OrganisationsAsync(AccountRealm realm, CancellationToken cancellationToken) => WithinAsync(realm, async reach =>
    {
        var today = Formats.LocalDate(time.GetUtcNow());
        await using var context = contexts.OpenPlatform();
        var ended = context.Organisations.Where(OrganisationQueries.Ended(today)).Select(o => o.Id);
        var found = await context.Organisations.AsNoTracking()
            .Where(o => !o.IsPool && !ended.Contains(o.Id))
            .OrderBy(o => o.Name)
            .Select(o => new Organisation(new OrganisationId(o.Id), o.Name, o.Slug))
            .ToListAsync(cancellationToken);
        return (Result<IReadOnlyList<Organisation>>)found.FindAll(o => reach.Covers(o.Id.Value));
    }, cancellationToken);

    public Task<Result<Guid>> InviteAsync(AccountRealm realm, NewAccount wanted, CancellationToken cancellationToken) =>
        WithinAsync(realm, reach => inviting.InviteAsync(reach, Own(reach, wanted), cancellationToken), cancellationToken);

    /// <summary>Why these people cannot get an account; empty when they can.</summary>
    public Task<Result<InviteOutcome>> CheckAsync(AccountRealm realm, IReadOnlyList<NewAccount> wanted, CancellationToken cancellationToken) =>
        WithinAsync(realm, async reach => (Result<InviteOutcome>)new InviteOutcome([], await inviting.CheckAsync(reach, [.. wanted.Select(one => Own(reach, one))], cancellationToken)), cancellationToken);

    /// <summary>Invites all of them, or none.</summary>
    public Task<Result<InviteOutcome>> InviteManyAsync(AccountRealm realm, IReadOnlyList<NewAccount> wanted, CancellationToken cancellationToken) =>
        WithinAsync(realm, async reach => (Result<InviteOutcome>)await inviting.InviteAsync(reach, [.. wanted.Select(one => Own(reach, one))], cancellationToken), cancellationToken);

    public Task<Result<Guid>> ResendAsync(AccountRealm realm, Guid id, CancellationToken cancellationToken) =>
        WithinAsync(realm, reach => inviting.ResendAsync(reach, id, cancellationToken), cancellationToken);

    public Task<Result<Guid>> RevokeAsync(AccountRealm realm, Guid id, CancellationToken cancellationToken) =>
        WithinAsync(realm, reach => inviting.RevokeAsync(reach, id, cancellationToken), cancellationToken);

    public Task<Result<Guid>> ChangeRolesAsync(AccountRealm realm, Guid id, IReadOnlyCollection<string> roles, CancellationToken cancellationToken) =>
        WithinAsync(realm, reach => desk.ChangeRolesAsync(reach, id, roles, cancellationToken), cancellationToken);

    public Task<Result<Guid>> CloseAsync(AccountRealm realm, Guid id, AccountClosure reason, CancellationToken cancellationToken) =>
        WithinAsync(realm, reach => desk.CloseAsync(reach, id, reason, cancellationToken), cancellationToken);

    public Task<Result<Guid>> ReopenAsync(AccountRealm realm, Guid id, CancellationToken cancellationToken) =>
        WithinAsync(realm, reach => desk.ReopenAsync(reach, id, cancellationToken), cancellationToken);

    // Whatever a page says, an organisation's own administrator invites for that organisation.
    private static NewAccount Own(AccountReach reach, NewAccount wanted) => reach.Only is { } only ? wanted with { Organisation = only } : wanted;

    private async Task<Result<T>> WithinAsync<T>(AccountRealm realm, Func<AccountReach, Task<Result<T>>> act, CancellationToken cancellationToken) =>
        (await ReachAsync(realm, cancellationToken)).TryGet(out var reach, out var error) ? await act(reach) : error;
}
