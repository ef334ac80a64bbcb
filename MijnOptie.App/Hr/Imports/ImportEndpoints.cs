using System.Security.Claims;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Design;
using MijnOptie.App.Hr.Imports.Planning;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Fields;
using MijnOptie.App.Services.Files;
using MijnOptie.App.Services.Tenancy;

namespace MijnOptie.App.Hr.Imports;

/// <summary>Files to download: the templates, and what is wrong with a file that was brought.</summary>
internal static class ImportEndpoints
{
    /// <summary>Address of the page.</summary>
    public const string Page = "/hr/invoer";

    private const string Csv = "text/csv; charset=utf-8";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var files = routes.MapGroup(Page).RequireAuthorization(Roles.Hr);
        files.MapGet("/sjabloon/{kind}", Template);
        files.MapGet("/fouten/{id:guid}", ProblemsAsync);
    }

    private static IResult Template(string kind)
    {
        var sheet = new[] { ImportSheets.Locations, ImportSheets.Positions, ImportSheets.Candidates }.FirstOrDefault(s => $"{s.FileName}.csv" == kind);
        return sheet is null
            ? Results.NotFound()
            : Results.File(CsvText.Write([sheet.Columns.Select(c => c.Name), sheet.Columns.Select(c => c.Example)]), Csv, $"mijn-optie-{sheet.FileName}.csv");
    }

    private static async Task<IResult> ProblemsAsync(
        Guid id, ClaimsPrincipal user, CurrentStaff staff, PendingImports pending, ErrorTexts errors, IStringLocalizer<ImportsTexts> texts, HttpContext http)
    {
        staff.Use(user);
        if (pending.Find(await staff.RequireAsync(Roles.Hr), id) is not { } import) return Results.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        string[] header = [texts["Problems.Line"], texts["Problems.Column"], texts["Problems.Reason"]];
        var rows = import.Plan.Problems.Select(p => new[] { $"{p.Line}", p.Column ?? "", errors.Of(p.Reason) });
        return Results.File(CsvText.Write(rows.Prepend(header)), Csv, $"{texts["Problems.FileName"]}.csv");
    }
}
