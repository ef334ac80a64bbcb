using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Design;
using MijnOptie.App.Hr.Imports.Candidates;
using MijnOptie.App.Hr.Positions;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Files;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.People;
using MijnOptie.App.Services.SchoolLocations;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Imports.Planning;

/// <summary>Candidates out of the organisation's own records.</summary>
internal sealed class CandidatesSource(ImportTable table, OrganisationLists lists, Gazetteer gazetteer, TimeProvider time)
    : CsvSource<CandidateField, Candidate>(table)
{
    public override ImportKind Kind => ImportKind.Candidates;

    protected override ImportSheet Sheet => ImportSheets.Candidates;

    protected override async Task<Func<FieldReader<CandidateField>, Candidate?>> ReaderAsync(AppDbContext context, TenantScope scope, CancellationToken cancellationToken)
    {
        var locations = await context.Locations.AsNoTracking().Select(l => new { l.Id, l.Code, l.Name, l.Town, l.Latitude, l.Longitude }).ToListAsync(cancellationToken);
        var lookup = new LocationLookup([.. locations.Select(l => new LocationChoice(new LocationId(l.Id), l.Code, l.Name, l.Town))]);
        var points = locations.ToDictionary(l => l.Id, l => new GeoPoint(l.Latitude, l.Longitude));
        return new CandidateParser(await lists.ForAsync(scope, cancellationToken), gazetteer, lookup, points, time.GetUtcNow()).Read;
    }

    protected override IEnumerable<(CandidateField Field, string? Value)> Keys(Candidate entry) =>
        [(CandidateField.Reference, entry.Reference), (CandidateField.Email, entry.Contact.Email.Key)];

    protected override PlannedRow Describe(int line, Candidate entry, PlannedAction action) =>
        new(line, entry.Reference ?? entry.Contact.Email.Key, entry.Contact.Name, entry.HomeTown.Name, action);

    protected override async Task<ImportPlan> StageAsync(
        AppDbContext context, TenantScope scope, IReadOnlyList<(int Line, Candidate Entry)> entries, ImmutableArray<ImportNote> notes, CancellationToken cancellationToken)
    {
        var outcomes = await CandidateImport.StageAsync(context, [.. entries.Select(e => e.Entry)], cancellationToken);
        var rows = entries.Select((e, at) => Describe(e.Line, e.Entry, ActionOf(outcomes[at])));
        var problems = entries.Where((_, at) => outcomes[at] == CandidateImportOutcome.AnothersEmail)
            .Select(e => new RowProblem(e.Line, ColumnOf(CandidateField.Email), new Error("Candidate.AnothersEmail")));
        return ImportPlan.Of(rows, problems, notes, []);
    }

    private static PlannedAction ActionOf(CandidateImportOutcome outcome) => outcome switch
    {
        CandidateImportOutcome.New => PlannedAction.New,
        CandidateImportOutcome.Changed => PlannedAction.Changed,
        CandidateImportOutcome.LeftAlone => PlannedAction.LeftAlone,
        _ => PlannedAction.Unchanged,
    };
}
