using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Accounts;

/// <summary>The administrator whom nobody can invite yet: made by who works on the server itself.</summary>
internal sealed class FirstAdministrator(DataContexts contexts, AccountInviting inviting)
{
    /// <summary>Makes the account, or a new link when it waits to be taken up.</summary>
    /// <param name="name">How the person is called.</param>
    /// <param name="email">The address to sign in with.</param>
    /// <param name="beside">Whether it may be made although an administrator can sign in already.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The secret of the link, or <c>Administrator.Exists</c>, <c>Administrator.NameLength</c>, <c>Account.EmailTaken</c>.</returns>
    public async Task<Result<Secret>> InviteAsync(string name, EmailAddress email, bool beside, CancellationToken cancellationToken)
    {
        if (name.Trim() is not { Length: > 0 and <= StaffAccount.MaximumNameLength } called) return new Error("Administrator.NameLength", StaffAccount.MaximumNameLength);
        await using var context = contexts.OpenPlatform();
        var administrators = context.Users.Where(a => a.OrganisationId == null && a.ClosedAt == null
            && context.UserRoles.Any(r => r.UserId == a.Id && context.Roles.Any(x => x.Id == r.RoleId && x.Name == Roles.Administrator)));
        if (!beside && await administrators.AnyAsync(a => a.EmailConfirmed, cancellationToken)) return new Error("Administrator.Exists");
        var key = email.Value.ToUpperInvariant();
        var waiting = await administrators.Where(a => a.NormalizedEmail == key && !a.EmailConfirmed).Select(a => (Guid?)a.Id).SingleOrDefaultAsync(cancellationToken);
        return waiting is { } id
            ? await inviting.ResendByHandAsync(AccountReach.Operator, id, cancellationToken)
            : await inviting.InviteByHandAsync(AccountReach.Operator, new NewAccount(called, email, null, [Roles.Administrator]), cancellationToken);
    }
}
