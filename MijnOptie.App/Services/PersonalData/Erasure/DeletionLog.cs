using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>The deletion log of each organisation: a chain of records that anyone can check and nobody can mend.</summary>
internal sealed class DeletionLog(DataContexts contexts, DeletionLogCopy copy, TimeProvider time)
{
    /// <summary>
    /// Adds the next record, to be saved in the transaction of the erasure itself. When another instance adds one at the same moment the
    /// save fails on the number, and the whole erasure is done again.
    /// </summary>
    public async Task<DeletionRecord> AddAsync(
        AppDbContext context, string policy, int policyVersion, DeletionCause cause, IEnumerable<DeletionCount> counts, CancellationToken cancellationToken)
    {
        var last = await context.DeletionRecords.AsNoTracking().OrderByDescending(r => r.Number)
            .Select(r => new { r.Number, r.Hash })
            .FirstOrDefaultAsync(cancellationToken);
        var record = DeletionChain.Next(
            last is null ? null : (last.Number, last.Hash), Guid.NewGuid(), time.GetUtcNow(), policy, policyVersion, cause, counts);
        context.DeletionRecords.Add(Row(record));
        return record;
    }

    /// <summary>Writes a record that is saved to the file beside the database.</summary>
    public Task WriteOutAsync(TenantScope scope, DeletionRecord record, CancellationToken cancellationToken) =>
        copy.AppendAsync(scope, [new LoggedDeletion(record, DeletionChain.Hash(record), true)], cancellationToken);

    /// <summary>
    /// Brings the database and the file beside it level. A restored database lacks the end of its chain, which the file still has; a file that
    /// missed the last record gets it.
    /// </summary>
    public async Task LevelAsync(TenantScope scope, CancellationToken cancellationToken)
    {
        var stored = await ForAsync(scope, cancellationToken);
        var beside = await copy.ReadAsync(scope, cancellationToken);
        await copy.AppendAsync(scope, stored.Skip(beside.Count), cancellationToken);
        var (number, previous) = stored.Count == 0 ? (0L, DeletionChain.Start) : (stored[^1].Record.Number, stored[^1].Hash);
        await using var context = contexts.Open(scope);
        foreach (var each in beside.Where(each => each.Record.Number > number))
        {
            if (each.Record.Previous != previous) break;
            context.DeletionRecords.Add(Row(each.Record));
            previous = each.Hash;
        }
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>All records of an organisation with the hash stored beside each, in order.</summary>
    public async Task<IReadOnlyList<LoggedDeletion>> ForAsync(TenantScope scope, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        var rows = await context.DeletionRecords.AsNoTracking().OrderBy(r => r.Number).ToListAsync(cancellationToken);
        return [.. rows.Select(Read)];
    }

    private static DeletionRecordRow Row(DeletionRecord record) => new()
    {
        Id = record.Case,
        Number = record.Number,
        At = record.At,
        Policy = record.Policy,
        PolicyVersion = record.PolicyVersion,
        Cause = record.Cause,
        Counts = DeletionChain.CountsText(record.Counts),
        Previous = record.Previous,
        Hash = DeletionChain.Hash(record),
    };

    private static LoggedDeletion Read(DeletionRecordRow row) => new(
        new DeletionRecord(
            row.Number, row.Id, row.At, row.Policy, row.PolicyVersion, row.Cause, DeletionChain.ReadCounts(row.Counts) ?? [], row.Previous),
        row.Hash,
        DeletionChain.ReadCounts(row.Counts) is not null);
}
