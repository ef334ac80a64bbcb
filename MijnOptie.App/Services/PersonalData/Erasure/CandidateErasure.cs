using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>Erases candidates everywhere: rows, parts, drafts, mail, files, memory and open pages.</summary>
internal sealed class CandidateErasure(
    DataContexts contexts, ITenantDatabases databases, IEnumerable<ICandidateTrace> traces, ProvenErasure proven, ErasedPages pages)
{
    /// <summary>Erases one candidate. Erasing who is not there is no error and leaves no record.</summary>
    public async Task<int> EraseAsync(TenantScope scope, CandidateId candidate, ErasureOrder order, CancellationToken cancellationToken)
    {
        var erased = await EraseSomeAsync(scope, [candidate.Value], order, cancellationToken);
        if (erased > 0) await pages.TakeOffDiskAsync(scope, cancellationToken);
        return erased;
    }

    /// <summary>
    /// Erases these candidates of one organisation in one transaction; at most some hundreds at once. Whoever calls this takes the erased
    /// pages off the disk when all are done.
    /// </summary>
    /// <returns>How many of them were there.</returns>
    public async Task<int> EraseSomeAsync(
        TenantScope scope, IReadOnlyCollection<Guid> candidates, ErasureOrder order, CancellationToken cancellationToken)
    {
        if (candidates.Count == 0) return 0;
        // Drafts and some mail lie in the shared database, also of an organisation that has one of its own. They go first: what is left when
        // it stops here goes with the person, the next time.
        var elsewhere = databases.Own.ContainsKey(scope.Organisation) ? await InSharedAsync(scope, candidates, order, cancellationToken) : [];
        var erased = await proven.RunAsync(
            scope,
            order,
            async context =>
            {
                var there = await context.Candidates.AsNoTracking().Where(c => candidates.Contains(c.Id)).Select(c => c.Id).ToListAsync(cancellationToken);
                var counts = new List<DeletionCount>(elsewhere);
                // Also for whoever has no row any more: a trace may have been left by an erasure that stopped halfway.
                foreach (var trace in traces) counts.AddRange(await trace.EraseAsync(context, scope, candidates, order, cancellationToken));
                counts.Add(new DeletionCount("Candidates", await context.Candidates.Where(c => there.Contains(c.Id)).ExecuteDeleteAsync(cancellationToken)));
                return new Erased(TombstoneKind.Candidate, there, Together(counts));
            },
            cancellationToken);
        foreach (var trace in traces) await trace.ForgetAsync(scope, candidates);
        return erased.Subjects.Count;
    }

    private async Task<IReadOnlyList<DeletionCount>> InSharedAsync(
        TenantScope scope, IReadOnlyCollection<Guid> candidates, ErasureOrder order, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        return await context.Database.CreateExecutionStrategy().ExecuteAsync(async () =>
        {
            var counts = new List<DeletionCount>();
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            foreach (var trace in traces) counts.AddRange(await trace.EraseAsync(context, scope, candidates, order, cancellationToken));
            await transaction.CommitAsync(cancellationToken);
            return counts;
        });
    }

    private static List<DeletionCount> Together(IEnumerable<DeletionCount> counts) =>
        [.. counts.GroupBy(each => each.Kind).Select(group => new DeletionCount(group.Key, group.Sum(each => each.Count)))];
}
