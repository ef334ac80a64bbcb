using MijnOptie.App.Hr.Imports.Planning;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Places;
using MijnOptie.App.Services.SchoolLocations;
using MijnOptie.App.Services.Tenancy;

namespace MijnOptie.App.Hr.Imports;

/// <summary>Reads DUO's file, and shows what importing the locations of one board would do.</summary>
internal sealed class PreviewSchoolLocations(
    CurrentStaff staff, DataContexts contexts, PendingImports pending, SchoolLocationFile shipped, IPlaceDirectory places, TimeProvider time)
{
    /// <summary>Whether the operator put a file beside the application.</summary>
    public bool HasFile => shipped.IsThere;

    /// <summary>Reads the file of the operator; null when there is none.</summary>
    public async Task<SchoolBoardsFile?> OpenAsync(CancellationToken cancellationToken)
    {
        await staff.RequireAsync(Roles.Hr);
        await using var stream = shipped.Open();
        return stream is null ? null : await Task.Run(() => SchoolBoardsFile.ReadAsync(stream, "DUO", cancellationToken), cancellationToken);
    }

    /// <summary>Reads a file that staff brought.</summary>
    public async Task<SchoolBoardsFile> ReadAsync(string fileName, byte[] file, CancellationToken cancellationToken)
    {
        await staff.RequireAsync(Roles.Hr);
        using var stream = new MemoryStream(file, writable: false);
        return await Task.Run(() => SchoolBoardsFile.ReadAsync(stream, fileName, cancellationToken), cancellationToken);
    }

    /// <returns>The preview; null when the file has no such board.</returns>
    public async Task<PendingImport?> HandleAsync(SchoolBoardsFile file, string boardNumber, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.Hr);
        if (!file.Boards.TryGet(boardNumber, out var board)) return null;
        var source = new SchoolLocationsSource(board, file.Lines, file.ProblemsOf(board.Number), places.Gazetteer, time);
        await using var context = contexts.Open(member.Scope);
        return pending.Keep(member, source, await source.PlanAsync(context, member.Scope, cancellationToken), file.FileName);
    }
}
