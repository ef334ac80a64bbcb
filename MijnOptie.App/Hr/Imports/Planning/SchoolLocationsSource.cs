using System.Collections.Immutable;
using MijnOptie.App.Hr.Locations;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Files;
using MijnOptie.App.Services.SchoolLocations;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Imports.Planning;

/// <summary>The locations of one board out of DUO's file.</summary>
/// <param name="board">The board that was chosen.</param>
/// <param name="lines">The line in the file of each location, by code.</param>
/// <param name="problems">What is wrong in the file that may concern the board.</param>
/// <param name="gazetteer">The places there are.</param>
/// <param name="time">The clock.</param>
internal sealed class SchoolLocationsSource(
    DuoBoard board, IReadOnlyDictionary<string, int> lines, ImmutableArray<RowProblem> problems, Gazetteer gazetteer, TimeProvider time) : IImportSource
{
    public ImportKind Kind => ImportKind.SchoolLocations;

    public long Size => 1_000 + (board.Locations.Length * 1_500L);

    public async Task<ImportPlan> PlanAsync(AppDbContext context, TenantScope scope, CancellationToken cancellationToken)
    {
        var found = new List<(LocationEntry Entry, bool ByMunicipality)>();
        var refused = new List<RowProblem>(problems);
        foreach (var location in board.Locations)
        {
            var resolution = location.Locate(gazetteer);
            if (resolution.Found is { } place) found.Add((LocationEntry.From(location, place), resolution is PlaceResolution.MunicipalityFallback));
            else refused.Add(new RowProblem(LineOf(location.LocationCode), DuoHeader.Town, ReasonOf(resolution, location.Town)));
        }
        var staging = await LocationStaging.OpenAsync(context, time.GetUtcNow(), cancellationToken);
        var seen = staging.Stored.Select(l => l.ChangedAt).ToArray();
        var actions = staging.Stage([.. found.Select(f => f.Entry)]);
        return ImportPlan.Of(
            found.Select((f, at) => new PlannedRow(LineOf(f.Entry.Code), f.Entry.Code, f.Entry.Name, f.Entry.Town, actions[at])),
            refused, NotesOf(found, staging), seen);
    }

    private static Error ReasonOf(PlaceResolution resolution, string town) => resolution is PlaceResolution.Ambiguous(var places)
        ? new Error("Place.Ambiguous", town, string.Join("; ", places.Take(6).Select(p => $"{p.Name} ({p.Municipality})")))
        : new Error("Place.Unknown", town);

    private IEnumerable<ImportNote> NotesOf(List<(LocationEntry Entry, bool ByMunicipality)> found, LocationStaging staging)
    {
        var inFile = board.Locations.Select(l => l.LocationCode).ToHashSet(StringComparer.OrdinalIgnoreCase);
        ImmutableArray<string> gone = [.. staging.Stored.Where(l => DuoRowParser.IsLocationCode(l.Code) && !inFile.Contains(l.Code)).Select(l => $"{l.Code} {l.Name}")];
        ImmutableArray<string> near = [.. found.Where(f => f.ByMunicipality).Select(f => $"{f.Entry.Name} ({f.Entry.Town})")];
        if (gone.Length > 0) yield return new ImportNote("Note.NotInFile", gone);
        if (near.Length > 0) yield return new ImportNote("Note.ByMunicipality", near);
    }

    private int LineOf(string code) => lines.GetValueOrDefault(code);
}
