using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Services.Retention;

/// <summary>Accounts: in the night after they were closed, by whoever or by the end of the service (P19).</summary>
internal sealed class RetainedAccounts(DataContexts contexts, AccountErasure erasure) : IRetainedRecords
{
    public RetentionPolicy Policy => RetentionPolicies.Account;

    public bool AreOfOrganisations => false;

    public Task<int> CountDueAsync(AppDbContext context, DateTimeOffset moment, CancellationToken cancellationToken) =>
        Due(context, moment).CountAsync(cancellationToken);

    public async Task<int> EraseSomeAsync(TenantScope scope, DateTimeOffset now, int most, CancellationToken cancellationToken)
    {
        List<Guid> due;
        await using (var context = contexts.Open(scope))
        {
            due = await Due(context, now).OrderBy(a => a.ClosedAt).Take(most).Select(a => a.Id).ToListAsync(cancellationToken);
        }
        return await erasure.EraseAsync(due, new ErasureOrder(Policy.Code, Policy.Version, DeletionCause.RetentionEnded), cancellationToken);
    }

    private static IQueryable<StaffAccount> Due(AppDbContext context, DateTimeOffset moment)
    {
        var before = RetentionRule.LifeOfAccount.DueBefore(moment);
        return context.Users.AsNoTracking().Where(a => a.ClosedAt < before);
    }
}
