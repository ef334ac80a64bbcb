using System.Collections.Immutable;
using MijnOptie.App.Design;
using MijnOptie.App.Hr.Positions;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Files;

namespace MijnOptie.App.Hr.Imports.Planning;

/// <summary>Positions out of a file of the organisation.</summary>
internal sealed class PositionsSource(ImportTable table, PositionChoicesQuery choices, TimeProvider time) : CsvSource<PositionField, PositionEntry>(table)
{
    private Dictionary<Guid, string> locationNames = [];

    public override ImportKind Kind => ImportKind.Positions;

    protected override ImportSheet Sheet => ImportSheets.Positions;

    protected override async Task<Func<FieldReader<PositionField>, PositionEntry?>> ReaderAsync(AppDbContext context, TenantScope scope, CancellationToken cancellationToken)
    {
        var found = await choices.ForFilesAsync(context, scope, cancellationToken);
        locationNames = found.Locations.ToDictionary(l => l.Id.Value, l => l.Name);
        return new PositionParser(found).Read;
    }

    protected override IEnumerable<(PositionField Field, string? Value)> Keys(PositionEntry entry) => [(PositionField.Reference, entry.Reference)];

    protected override PlannedRow Describe(int line, PositionEntry entry, PlannedAction action) =>
        new(line, entry.Reference, entry.Title, locationNames.GetValueOrDefault(entry.Location.Value, ""), action);

    protected override async Task<ImportPlan> StageAsync(
        AppDbContext context, TenantScope scope, IReadOnlyList<(int Line, PositionEntry Entry)> entries, ImmutableArray<ImportNote> notes, CancellationToken cancellationToken)
    {
        var (actions, seen) = await PositionStaging.StageAsync(context, [.. entries.Select(e => e.Entry)], time.GetUtcNow(), cancellationToken);
        return ImportPlan.Of(entries.Select((e, at) => Describe(e.Line, e.Entry, actions[at])), [], notes, seen);
    }
}
