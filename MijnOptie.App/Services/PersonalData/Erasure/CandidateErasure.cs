using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>
/// Erases candidates everywhere: rows, parts, drafts, mail, files and memory, in one transaction with the record that proves it and the
/// tombstone that keeps it so. It can stop at any moment and be done again.
/// </summary>
internal sealed class CandidateErasure(
    DataContexts contexts, IEnumerable<ICandidateTrace> traces, DeletionLog log, Tombstones tombstones, ErasedPages pages)
{
    private const int Tries = 5;

    /// <summary>Erases one candidate. Erasing who is not there is no error and leaves no record.</summary>
    public Task<int> EraseAsync(TenantScope scope, CandidateId candidate, ErasureOrder order, CancellationToken cancellationToken) =>
        EraseAsync(scope, [candidate.Value], order, cancellationToken);

    /// <summary>Erases these candidates of one organisation in one transaction; at most some hundreds at once.</summary>
    /// <returns>How many of them were there.</returns>
    public async Task<int> EraseAsync(
        TenantScope scope, IReadOnlyCollection<Guid> candidates, ErasureOrder order, CancellationToken cancellationToken)
    {
        if (candidates.Count == 0) return 0;
        Erased done;
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                done = await InTransactionAsync(scope, candidates, order, cancellationToken);
                break;
            }
            catch (DbUpdateException) when (attempt < Tries && !cancellationToken.IsCancellationRequested)
            {
                // Another erasure took the next number of the log: this one is done again behind it.
            }
        }
        foreach (var trace in traces) trace.Forget(scope, candidates);
        if (done.Record is not null)
        {
            await tombstones.WriteOutAsync(done.Tombstones, CancellationToken.None);
            await log.WriteOutAsync(scope, done.Record, CancellationToken.None);
            await pages.TakeOffDiskAsync(scope, cancellationToken);
        }
        return done.Candidates;
    }

    private async Task<Erased> InTransactionAsync(
        TenantScope scope, IReadOnlyCollection<Guid> candidates, ErasureOrder order, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        return await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            context.ChangeTracker.Clear();
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            var there = await context.Candidates.AsNoTracking().Where(c => candidates.Contains(c.Id)).Select(c => c.Id).ToListAsync(cancellationToken);
            var counts = new List<DeletionCount>();
            // Also for whoever has no row any more: a trace may have been left by an erasure that stopped halfway.
            foreach (var trace in traces) counts.AddRange(await trace.EraseAsync(context, scope, candidates, order, cancellationToken));
            counts.Add(new DeletionCount("Candidates", await context.Candidates.Where(c => there.Contains(c.Id)).ExecuteDeleteAsync(cancellationToken)));
            IReadOnlyList<Tombstone> fresh = [];
            DeletionRecord? record = null;
            if (counts.Exists(each => each.Count > 0))
            {
                fresh = await tombstones.AddAsync(context, scope, TombstoneKind.Candidate, there, cancellationToken);
                record = await log.AddAsync(context, order.Policy, order.Version, order.Cause, counts, cancellationToken);
                await context.SaveChangesAsync(cancellationToken);
            }
            await transaction.CommitAsync(cancellationToken);
            return new Erased(there.Count, record, fresh);
        });
    }

    private sealed record Erased(int Candidates, DeletionRecord? Record, IReadOnlyList<Tombstone> Tombstones);
}
