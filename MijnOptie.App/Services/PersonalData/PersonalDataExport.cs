using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Organisations;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>
/// Reads everything that is held about a candidate (P30, P35). What to read follows from the model and the register, so
/// nothing that is stored can be forgotten. It is for the person alone, so no wish or restriction leaves anything out.
/// </summary>
internal sealed class PersonalDataExport(DataContexts contexts, OrganisationLists lists, FieldReadings readings, TimeProvider time)
{
    /// <returns>The copy; null when the organisation has no such candidate.</returns>
    public async Task<PersonalDataCopy?> OfCandidateAsync(TenantScope scope, CandidateId candidate, CancellationToken cancellationToken)
    {
        var codes = await lists.ForAsync(scope, cancellationToken);
        await using var context = contexts.Open(scope);
        if (!await context.Candidates.AnyAsync(c => c.Id == candidate.Value, cancellationToken)) return null;
        var rows = new List<SubjectRow>();
        foreach (var table in SubjectTables.Of(DataSubject.Candidate, context.Model))
        {
            rows.AddRange(await RowsAsync(context, table, candidate.Value, rows, cancellationToken));
        }
        var root = rows.Single(row => row.Table.Entity.ClrType == typeof(Platform.Data.Rows.CandidateRow));
        return new PersonalDataCopy(candidate, time.GetUtcNow(), [.. rows.Select(row => Record(row, root)).Where(record => record.Fields.Length > 0)]);

        HeldRecord Record(SubjectRow row, SubjectRow whole) => new(row.Table.Entity.GetTableName()!, [.. row.Table.Fields
            .Where(f => f.Field.ExportName is not null && f.Field.Subject == DataSubject.Candidate)
            .Select(f => (f.Field, Reading: readings.Read(f.Field, row.Entry, f.Property, codes)))
            .Where(f => f.Reading.Value.Length > 0)
            .Select(f => new HeldField(f.Field, f.Reading.Value, f.Reading.Shown, Until(f.Field.Retention, row, whole)))]);
    }

    // The clock of a rule stands in the row, in the row it hangs under, or in the candidate's own.
    private static DateOnly? Until(RetentionRule rule, SubjectRow row, SubjectRow whole)
    {
        for (var at = row; at is not null; at = at.Under)
        {
            if (at.Clock(rule.Clock) is { } moment) return rule.LastDay(moment);
        }
        return whole.Clock(rule.Clock) is { } start ? rule.LastDay(start) : null;
    }

    private static async Task<IReadOnlyList<SubjectRow>> RowsAsync(
        AppDbContext context, SubjectTable table, Guid person, List<SubjectRow> known, CancellationToken cancellationToken)
    {
        var above = table.Under is null ? [] : known.Where(row => row.Table == table.Under).ToDictionary(row => row.Id);
        var found = new List<SubjectRow>();
        foreach (var key in table.Keys)
        {
            var ids = table.Under is null ? [person] : above.Keys.ToArray();
            foreach (var row in await QueryAsync(context, table.Entity, key, ids, cancellationToken))
            {
                var entry = context.Entry(row);
                if (found.Any(other => ReferenceEquals(other.Entry.Entity, row))) continue;
                found.Add(new SubjectRow(table, entry, table.Under is null ? null : above[(Guid)entry.Property(key).CurrentValue!]));
            }
        }
        return [.. found.OrderBy(row => row.Order)];
    }

    private static Task<IReadOnlyList<object>> QueryAsync(
        AppDbContext context, IEntityType entity, IProperty key, Guid[] ids, CancellationToken cancellationToken)
    {
        var query = typeof(PersonalDataExport).GetMethod(nameof(TypedAsync), System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Static)!;
        return (Task<IReadOnlyList<object>>)query.MakeGenericMethod(entity.ClrType).Invoke(null, [context, key.Name, ids, cancellationToken])!;
    }

    private static async Task<IReadOnlyList<object>> TypedAsync<TRow>(AppDbContext context, string key, Guid[] ids, CancellationToken cancellationToken)
        where TRow : class
    {
        var wanted = ids.Select(id => (Guid?)id).ToArray();
        return await context.Set<TRow>().Where(row => wanted.Contains(EF.Property<Guid?>(row, key))).ToListAsync(cancellationToken);
    }
}
