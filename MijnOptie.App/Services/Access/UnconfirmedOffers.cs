using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Jobs;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Services.Access;

/// <summary>
/// Erases offers whose address was not confirmed for two weeks after they were last sent: they may be of someone who never
/// asked for it. Who was confirmed before and waits with a new address is left alone.
/// </summary>
internal sealed class UnconfirmedOffers(DataContexts contexts, OrganisationDirectory organisations, CandidateErasure erasure, ErasedPages pages, TimeProvider time) : IJobWork
{
    private const int Batch = 200;
    private static readonly ErasureOrder Order = new("unconfirmed-14d", 1, DeletionCause.NeverConfirmed);

    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
    {
        var erased = 0;
        foreach (var organisation in await organisations.EveryoneAsync(cancellationToken))
        {
            var scope = TenantScope.For(organisation.Id);
            var here = 0;
            while (await DueAsync(scope, cancellationToken) is { Length: > 0 } due)
                here += await erasure.EraseSomeAsync(scope, due, Order, cancellationToken);
            if (here > 0) await pages.TakeOffDiskAsync(scope, cancellationToken);
            erased += here;
        }
        return JobOutcome.Of(("erased", erased));
    }

    private async Task<Guid[]> DueAsync(TenantScope scope, CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow() - AddressConfirmation.Life;
        await using var context = contexts.Open(scope);
        return await context.Candidates.AsNoTracking().Where(c => c.EmailConfirmedAt == null && c.EnteredAt <= before)
            .OrderBy(c => c.Id).Select(c => c.Id).Take(Batch).ToArrayAsync(cancellationToken);
    }
}
