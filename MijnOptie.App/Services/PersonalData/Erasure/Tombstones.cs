using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>
/// Who was erased while a backup may still hold them. They stand in the database, in the transaction of the erasure, and in a file beside it
/// that a restored database does not take back in time.
/// </summary>
internal sealed class Tombstones(DataContexts contexts, TombstoneFile file, TimeProvider time)
{
    /// <summary>Adds one for each, in place of an older one; saved with the erasure.</summary>
    /// <returns>The new ones, to be written to the file once they are saved.</returns>
    public async Task<IReadOnlyList<Tombstone>> AddAsync(
        AppDbContext context, TenantScope scope, TombstoneKind kind, IReadOnlyCollection<Guid> subjects, CancellationToken cancellationToken)
    {
        await context.Tombstones.Where(t => t.Kind == kind && subjects.Contains(t.Subject)).ExecuteDeleteAsync(cancellationToken);
        var now = time.GetUtcNow();
        var fresh = subjects.Select(subject => new Tombstone(Guid.NewGuid(), scope.Organisation, kind, subject, now)).ToList();
        context.Tombstones.AddRange(fresh.Select(Row));
        return fresh;
    }

    /// <summary>Writes them to the file.</summary>
    public Task WriteOutAsync(IReadOnlyCollection<Tombstone> tombstones, CancellationToken cancellationToken) =>
        file.AppendMissingAsync(tombstones, cancellationToken);

    /// <summary>Brings the file and the database of an organisation level: whatever one of them lacks, it gets.</summary>
    public async Task LevelAsync(TenantScope scope, IReadOnlyCollection<Tombstone> inFile, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        var rows = await context.Tombstones.AsNoTracking().ToListAsync(cancellationToken);
        await file.AppendMissingAsync([.. rows.Select(t => new Tombstone(t.Id, scope.Organisation, t.Kind, t.Subject, t.ErasedAt))], cancellationToken);
        var known = rows.Select(t => (t.Kind, t.Subject)).ToHashSet();
        context.Tombstones.AddRange(inFile.OrderByDescending(t => t.ErasedAt).Where(t => known.Add((t.Kind, t.Subject))).Select(Row));
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Removes those of before a moment: no backup that old is left.</summary>
    /// <returns>How many went.</returns>
    public async Task<int> DropBeforeAsync(TenantScope scope, DateTimeOffset moment, CancellationToken cancellationToken)
    {
        await file.KeepAsync(t => t.Organisation != scope.Organisation || t.ErasedAt >= moment, cancellationToken);
        await using var context = contexts.Open(scope);
        return await context.Tombstones.Where(t => t.ErasedAt < moment).ExecuteDeleteAsync(cancellationToken);
    }

    private static TombstoneRow Row(Tombstone tombstone) =>
        new() { Id = tombstone.Id, Kind = tombstone.Kind, Subject = tombstone.Subject, ErasedAt = tombstone.ErasedAt };
}
