using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>
/// Erases again whoever came back with a backup: run before the application answers its first request, and by the restore command. Where no
/// backup was put back it finds nobody.
/// </summary>
internal sealed partial class RestoredPeople(
    DataContexts contexts, TombstoneFile file, Tombstones tombstones, DeletionLog log, CandidateErasure candidates, ILogger<RestoredPeople> logger)
{
    private const int AtOnce = 400;

    /// <returns>How many people were erased again.</returns>
    public async Task<int> EraseAgainAsync(CancellationToken cancellationToken)
    {
        var erased = 0;
        var inFile = (await file.ReadAsync(cancellationToken)).ToLookup(t => t.Organisation);
        foreach (var organisation in await OrganisationsAsync(cancellationToken))
        {
            var scope = TenantScope.For(organisation);
            await log.LevelAsync(scope, cancellationToken);
            await tombstones.LevelAsync(scope, [.. inFile[organisation]], cancellationToken);
            foreach (var batch in inFile[organisation].Where(t => t.Kind == TombstoneKind.Candidate).Chunk(AtOnce))
            {
                var back = await BackAsync(scope, batch, cancellationToken);
                erased += await candidates.EraseAsync(scope, back, ErasureOrder.AfterRestore, cancellationToken);
            }
        }
        if (erased > 0) LogErasedAgain(erased);
        return erased;
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

    private async Task<List<OrganisationId>> OrganisationsAsync(CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        return await context.Organisations.AsNoTracking().OrderBy(o => o.Id).Select(o => new OrganisationId(o.Id)).ToListAsync(cancellationToken);
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A backup was put back: {Erased} people who had been erased before were erased again")]
    private partial void LogErasedAgain(int erased);
}
