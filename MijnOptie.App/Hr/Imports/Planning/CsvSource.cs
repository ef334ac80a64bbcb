using System.Collections.Immutable;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Files;
using MijnOptie.App.Services.SchoolLocations;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Imports.Planning;

/// <summary>Rows out of a file of the organisation. A kind says what its columns are and how a row is understood.</summary>
/// <typeparam name="TField">The fields; the sheet has a column for each, in this order.</typeparam>
/// <typeparam name="TEntry">What a row becomes.</typeparam>
internal abstract class CsvSource<TField, TEntry>(ImportTable table) : IImportSource
    where TField : struct, Enum
    where TEntry : class
{
    public abstract ImportKind Kind { get; }

    public long Size { get; } = 1_000 + table.Lines.Sum(line => 64L + line.Values.Sum(v => 32L + (2 * v.Length)));

    protected abstract ImportSheet Sheet { get; }

    public async Task<ImportPlan> PlanAsync(AppDbContext context, TenantScope scope, CancellationToken cancellationToken)
    {
        var notes = Notes().ToImmutableArray();
        if (table.Lines.Length == 0) return ImportPlan.Refused(table.Problems, notes);
        var read = await ReaderAsync(context, scope, cancellationToken);
        var problems = new List<RowProblem>(table.Problems);
        var entries = new List<(int Line, TEntry Entry)>(table.Lines.Length);
        foreach (var line in table.Lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var reader = new FieldReader<TField>(field => line.Values[Convert.ToInt32(field, null)]);
            if (read(reader) is { } entry) entries.Add((line.Number, entry));
            problems.AddRange(reader.Problems.Select(p => new RowProblem(line.Number, ColumnOf(p.Field), p.Reason)));
        }
        problems.AddRange(Twice(entries));
        return problems.Count > 0
            ? ImportPlan.Of(entries.Select(e => Describe(e.Line, e.Entry, PlannedAction.Unchanged)), problems, notes, [])
            : await StageAsync(context, scope, entries, notes, cancellationToken);
    }

    /// <summary>What understands a row, with all it must know of the organisation.</summary>
    protected abstract Task<Func<FieldReader<TField>, TEntry?>> ReaderAsync(AppDbContext context, TenantScope scope, CancellationToken cancellationToken);

    /// <summary>The fields of which no two rows may have the same value, in the form to compare; null for a value that is not there.</summary>
    protected abstract IEnumerable<(TField Field, string? Value)> Keys(TEntry entry);

    protected abstract PlannedRow Describe(int line, TEntry entry, PlannedAction action);

    protected abstract Task<ImportPlan> StageAsync(
        AppDbContext context, TenantScope scope, IReadOnlyList<(int Line, TEntry Entry)> entries, ImmutableArray<ImportNote> notes, CancellationToken cancellationToken);

    protected string ColumnOf(TField field) => Sheet.Columns[Convert.ToInt32(field, null)].Name;

    private IEnumerable<ImportNote> Notes()
    {
        if (table.ExampleSkipped) yield return new ImportNote("Note.Example", []);
        if (table.UnknownColumns.Length > 0) yield return new ImportNote("Note.UnknownColumns", table.UnknownColumns);
    }

    // Both lines are named: the person must choose which one stays.
    private IEnumerable<RowProblem> Twice(List<(int Line, TEntry Entry)> entries) => entries
        .SelectMany(e => Keys(e.Entry).Where(k => k.Value is not null).Select(k => (e.Line, k.Field, Value: k.Value!)))
        .GroupBy(k => (k.Field, k.Value.ToUpperInvariant()))
        .Where(group => group.Count() > 1)
        .SelectMany(group => group.Select(one => new RowProblem(one.Line, ColumnOf(one.Field), new Error(
            "Import.Twice", one.Value, string.Join(", ", group.Select(other => other.Line).Where(line => line != one.Line).Take(5))))));
}
