using MijnOptie.App.Hr.Imports.Planning;
using MijnOptie.App.Hr.Positions;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Files;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.Places;
using MijnOptie.App.Services.Tenancy;

namespace MijnOptie.App.Hr.Imports;

/// <summary>Reads a file and shows what importing it would do. Nothing is stored but the wait for a yes.</summary>
internal sealed class PreviewImport(
    CurrentStaff staff,
    DataContexts contexts,
    PendingImports pending,
    PositionChoicesQuery choices,
    OrganisationLists lists,
    IPlaceDirectory places,
    TimeProvider time)
{
    /// <summary>The sheet of a kind of file.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not a file of the organisation.</exception>
    public static ImportSheet SheetOf(ImportKind kind) => kind switch
    {
        ImportKind.Locations => ImportSheets.Locations,
        ImportKind.Positions => ImportSheets.Positions,
        ImportKind.Candidates => ImportSheets.Candidates,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <param name="kind">What is in the file.</param>
    /// <param name="fileName">What it is called.</param>
    /// <param name="file">The file.</param>
    /// <param name="progress">Told how far the reading is, in hundredths.</param>
    /// <param name="cancellationToken">Stops it; nothing is kept.</param>
    public async Task<PendingImport> HandleAsync(
        ImportKind kind, string fileName, ReadOnlyMemory<byte> file, IProgress<int>? progress, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.Hr);
        var sheet = SheetOf(kind);
        // Off the circuit: a large file is work for a while, and the page must stay alive.
        return await Task.Run(
            async () =>
            {
                var source = SourceOf(kind, ImportTableReader.Read(sheet, file.Span, progress, cancellationToken));
                await using var context = contexts.Open(member.Scope);
                var plan = await source.PlanAsync(context, member.Scope, cancellationToken);
                return pending.Keep(member, source, plan, fileName);
            },
            cancellationToken);
    }

    private IImportSource SourceOf(ImportKind kind, ImportTable table) => kind switch
    {
        ImportKind.Locations => new LocationsSource(table, places.Gazetteer, time),
        ImportKind.Positions => new PositionsSource(table, choices, time),
        _ => new CandidatesSource(table, lists, places.Gazetteer, time),
    };
}
