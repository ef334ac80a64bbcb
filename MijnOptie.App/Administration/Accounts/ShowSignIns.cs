using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Services.Accounts;
using MijnOptie.App.Services.Audit;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.SigningIn;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Administration.Accounts;

/// <summary>Who signed in, or tried to, for who keeps the accounts. Who looks is written down first.</summary>
internal sealed class ShowSignIns(KeepAccounts accounts, DataContexts contexts, SignInLog log, AuditLog audit)
{
    /// <returns>The lines, or an error of <see cref="KeepAccounts.ReachAsync"/>.</returns>
    public async Task<Result<ListPage<SignInEntry>>> HandleAsync(AccountRealm realm, SignInQuery query, CancellationToken cancellationToken)
    {
        if (!(await accounts.ReachAsync(realm, cancellationToken)).TryGet(out var reach, out var error)) return error;
        var asked = query with { Organisation = reach.Only?.Value ?? query.Organisation };
        await audit.RecordAsync(
            reach.In(asked.Organisation), AuditAct.SawSignIns, asked.Account ?? asked.Organisation ?? OrganisationDirectory.Pool.Value, null, cancellationToken);
        var (items, total) = await log.OfStaffAsync(asked, cancellationToken);
        return new ListPage<SignInEntry>(items, total);
    }

    /// <summary>The people to choose from: of one organisation, or the one that was chosen already.</summary>
    public async Task<Result<IReadOnlyList<Option>>> PeopleAsync(AccountRealm realm, Guid? organisation, Guid? account, CancellationToken cancellationToken)
    {
        if (!(await accounts.ReachAsync(realm, cancellationToken)).TryGet(out var reach, out var error)) return error;
        var of = reach.Only?.Value ?? organisation;
        await using var context = contexts.OpenPlatform();
        var people = AccountList.InReach(context, reach).Where(a => of != null ? a.OrganisationId == of : a.Id == account);
        var found = await people.OrderBy(a => a.DisplayName).ThenBy(a => a.Id).Select(a => new { a.Id, a.DisplayName }).ToListAsync(cancellationToken);
        return found.ConvertAll(a => new Option(a.Id.ToString(), a.DisplayName));
    }
}
