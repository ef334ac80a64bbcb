using System.Collections.Immutable;
using MijnOptie.App.Design;
using MijnOptie.App.Hr.Locations;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Files;
using MijnOptie.Domain.Geography;

namespace MijnOptie.App.Hr.Imports.Planning;

/// <summary>Locations out of a file of the organisation.</summary>
internal sealed class LocationsSource(ImportTable table, Gazetteer gazetteer, TimeProvider time) : CsvSource<LocationField, LocationEntry>(table)
{
    public override ImportKind Kind => ImportKind.Locations;

    protected override ImportSheet Sheet => ImportSheets.Locations;

    protected override Task<Func<FieldReader<LocationField>, LocationEntry?>> ReaderAsync(AppDbContext context, TenantScope scope, CancellationToken cancellationToken) =>
        Task.FromResult<Func<FieldReader<LocationField>, LocationEntry?>>(reader => LocationParser.Read(reader, gazetteer));

    protected override IEnumerable<(LocationField Field, string? Value)> Keys(LocationEntry entry) => [(LocationField.Code, entry.Code)];

    protected override PlannedRow Describe(int line, LocationEntry entry, PlannedAction action) => new(line, entry.Code, entry.Name, entry.Town, action);

    protected override async Task<ImportPlan> StageAsync(
        AppDbContext context, TenantScope scope, IReadOnlyList<(int Line, LocationEntry Entry)> entries, ImmutableArray<ImportNote> notes, CancellationToken cancellationToken)
    {
        var staging = await LocationStaging.OpenAsync(context, time.GetUtcNow(), cancellationToken);
        var seen = staging.Stored.Select(l => l.ChangedAt).ToArray();
        var actions = staging.Stage([.. entries.Select(e => e.Entry)]);
        return ImportPlan.Of(entries.Select((e, at) => Describe(e.Line, e.Entry, actions[at])), [], notes, seen);
    }
}
