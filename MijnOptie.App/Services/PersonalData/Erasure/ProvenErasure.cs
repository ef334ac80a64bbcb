using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>
/// Erases in one transaction with the record that proves it and the tombstones that keep it so. It can stop at any moment and be done again.
/// </summary>
internal sealed class ProvenErasure(DataContexts contexts, DeletionLog log, Tombstones tombstones)
{
    private const int Tries = 5;

    /// <param name="scope">Whose log proves it, and whose database it is in.</param>
    /// <param name="order">Why.</param>
    /// <param name="erase">Erases, within the transaction of the context. It can be called again.</param>
    /// <param name="cancellationToken">Stops it; then nothing went.</param>
    /// <returns>What went. When that is nothing, nothing was logged.</returns>
    public async Task<Erased> RunAsync(TenantScope scope, ErasureOrder order, Func<AppDbContext, Task<Erased>> erase, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var (erased, record, fresh) = await OnceAsync(scope, order, erase, cancellationToken);
                if (record is null) return erased;
                await tombstones.WriteOutAsync(fresh, CancellationToken.None);
                await log.WriteOutAsync(scope, record, CancellationToken.None);
                return erased;
            }
            catch (DbUpdateException) when (attempt < Tries && !cancellationToken.IsCancellationRequested)
            {
                // Another erasure took the next number of the log: this one is done again behind it.
            }
        }
    }

    private async Task<(Erased Erased, DeletionRecord? Record, IReadOnlyList<Tombstone> Tombstones)> OnceAsync(
        TenantScope scope, ErasureOrder order, Func<AppDbContext, Task<Erased>> erase, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        return await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            context.ChangeTracker.Clear();
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var erased = await erase(context);
            if (!erased.IsSomething) return (erased, null, []);
            var fresh = await tombstones.AddAsync(context, scope, erased.Kind, erased.Subjects, cancellationToken);
            var record = await log.AddAsync(context, order.Policy, order.Version, order.Cause, erased.Counts, cancellationToken);
            await context.SaveChangesAsync(cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return (erased, (DeletionRecord?)record, fresh);
        });
    }
}
