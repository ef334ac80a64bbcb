using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.Tests.App.Accounts;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.Architecture.Isolation;

/// <summary>The accounts of a world, whose organisation keeps them itself.</summary>
internal sealed record AccountsOfAWorld(Guid Colleague, Guid Invited, Guid Closed)
{
    public static string EmailOf(string marker) => $"{marker}@voorbeeld.example";

    public static async Task<AccountsOfAWorld> InAsync(TestApp app, TenantScope scope, string marker)
    {
        var colleague = await AnAccount.InAsync(app, scope, EmailOf(marker), Roles.Hr);
        var invited = await AnAccount.InAsync(app, scope, $"{marker}@uitgenodigd.example", Roles.Hr);
        var closed = await AnAccount.InAsync(app, scope, $"{marker}@gesloten.example", Roles.Hr);
        await AnAccount.InvitedAsync(app, invited);
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        await context.Organisations.Where(o => o.Id == scope.Organisation.Value).ExecuteUpdateAsync(set => set.SetProperty(o => o.AdministersOwnAccounts, true));
        await context.Users.Where(a => a.Id == colleague.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.EmailConfirmed, true));
        await context.Users.Where(a => a.Id == closed.Id)
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.ClosedAt, DateTimeOffset.UnixEpoch).SetProperty(a => a.Closure, AccountClosure.OnRequest));
        context.SignIns.Add(new SignInRow { Id = Guid.NewGuid(), AccountId = colleague.Id, At = DateTimeOffset.UnixEpoch, UserAgent = marker, Outcome = SignInOutcome.WrongPassword });
        await context.SaveChangesAsync();
        return new AccountsOfAWorld(colleague.Id, invited.Id, closed.Id);
    }

    /// <summary>Every account of the organisation with what hangs on it, written out. They stand behind no filter: handlers keep them apart.</summary>
    public async Task<IReadOnlyList<string>> RowsAsync(TestApp app, TenantScope scope)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        var accounts = await context.Users.AsNoTracking().Where(a => a.OrganisationId == scope.Organisation.Value || a.Id == Colleague || a.Id == Invited || a.Id == Closed).ToListAsync();
        var ids = accounts.ConvertAll(a => a.Id);
        var roles = await context.UserRoles.AsNoTracking().Where(r => ids.Contains(r.UserId)).ToListAsync();
        var invitations = await context.Invitations.AsNoTracking().Where(i => ids.Contains(i.AccountId)).ToListAsync();
        return
        [
            .. accounts.Select(a => $"Account {a.Id} {a.OrganisationId} {a.Email} {a.SecurityStamp} {a.ClosedAt} {a.Closure}").Order(StringComparer.Ordinal),
            .. roles.Select(r => $"Role {r.UserId} {r.RoleId}").Order(StringComparer.Ordinal),
            .. invitations.Select(i => $"Invitation {i.Id} {i.RevokedAt} {i.AcceptedAt}").Order(StringComparer.Ordinal),
        ];
    }
}
