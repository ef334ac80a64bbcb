using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Organisations;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>
/// Erases again whoever came back with a backup: run before the application answers its first request, and by the restore command. Where no
/// backup was put back it finds nobody.
/// </summary>
internal sealed partial class RestoredPeople(
    DataContexts contexts,
    OrganisationDirectory organisations,
    TombstoneFile file,
    Tombstones tombstones,
    DeletionLog log,
    CandidateErasure candidates,
    AccountErasure accounts,
    ErasedPages pages,
    ILogger<RestoredPeople> logger)
{
    private const int AtOnce = 400;

    /// <returns>How many people were erased again.</returns>
    public async Task<int> EraseAgainAsync(CancellationToken cancellationToken)
    {
        var all = 0;
        var inFile = (await file.ReadAsync(cancellationToken)).ToLookup(t => t.Organisation);
        foreach (var organisation in await organisations.EveryoneAsync(cancellationToken))
        {
            var scope = TenantScope.For(organisation.Id);
            var erased = 0;
            await log.LevelAsync(scope, cancellationToken);
            await tombstones.LevelAsync(scope, [.. inFile[organisation.Id]], cancellationToken);
            foreach (var batch in inFile[organisation.Id].Where(t => t.Kind == TombstoneKind.Candidate).Chunk(AtOnce))
            {
                var back = await BackAsync(scope, batch, cancellationToken);
                erased += await candidates.EraseSomeAsync(scope, back, ErasureOrder.AfterRestore, cancellationToken);
            }
            // The id of an account is never given again.
            foreach (var batch in inFile[organisation.Id].Where(t => t.Kind == TombstoneKind.Account).Select(t => t.Subject).Chunk(AtOnce))
                erased += await accounts.EraseAsync(batch, ErasureOrder.AfterRestore, cancellationToken);
            if (erased > 0) await pages.TakeOffDiskAsync(scope, cancellationToken);
            all += erased;
        }
        if (all > 0) LogErasedAgain(all);
        return all;
    }

    // Who sent an offer again after it was erased has the same id, but was entered later: that is no one who came back with a backup.
    private async Task<List<Guid>> BackAsync(TenantScope scope, Tombstone[] batch, CancellationToken cancellationToken)
    {
        var erasedAt = batch.GroupBy(t => t.Subject).ToDictionary(each => each.Key, each => each.Max(t => t.ErasedAt));
        await using var context = contexts.Open(scope);
        var there = await context.Candidates.AsNoTracking().Where(c => erasedAt.Keys.Contains(c.Id))
            .Select(c => new { c.Id, c.EnteredAt })
            .ToListAsync(cancellationToken);
        return [.. there.Where(c => c.EnteredAt < erasedAt[c.Id]).Select(c => c.Id)];
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A backup was put back: {Erased} people who had been erased before were erased again")]
    private partial void LogErasedAgain(int erased);
}
