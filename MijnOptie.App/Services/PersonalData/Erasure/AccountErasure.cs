using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Organisations;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>
/// Erases accounts of staff, with all that hangs on them: roles, keys, devices, invitations. The log of signing in has a term of its own;
/// what an account recorded keeps an id that leads to nobody.
/// </summary>
internal sealed class AccountErasure(ProvenErasure proven)
{
    /// <summary>Accounts belong to the platform, whose log the pool keeps.</summary>
    private static readonly TenantScope Platform = TenantScope.For(OrganisationDirectory.Pool);

    /// <returns>How many of them were there.</returns>
    public async Task<int> EraseAsync(IReadOnlyCollection<Guid> accounts, ErasureOrder order, CancellationToken cancellationToken)
    {
        if (accounts.Count == 0) return 0;
        var erased = await proven.RunAsync(
            Platform,
            order,
            async context =>
            {
                var there = await context.Users.AsNoTracking().Where(a => accounts.Contains(a.Id)).Select(a => a.Id).ToListAsync(cancellationToken);
                // The mail that tells of the closing still goes.
                var mails = await context.OutboxMails.Where(m => there.Contains(m.AccountId!.Value) && m.State != MailState.Waiting).ExecuteDeleteAsync(cancellationToken);
                var gone = await context.Users.Where(a => there.Contains(a.Id)).ExecuteDeleteAsync(cancellationToken);
                return new Erased(TombstoneKind.Account, there, [new DeletionCount("Accounts", gone), new DeletionCount("OutboxMails", mails)]);
            },
            cancellationToken);
        return erased.Subjects.Count;
    }
}
