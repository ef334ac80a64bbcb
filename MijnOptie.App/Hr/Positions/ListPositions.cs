using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Positions;

/// <summary>The positions of the organisation: searched, filtered, sorted and cut into pages by the database.</summary>
internal sealed class ListPositions(CurrentStaff staff, DataContexts contexts, PositionChoicesQuery choices)
{
    public async Task<ListPage<PositionListRow>> HandleAsync(PositionQuery query, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.Hr);
        await using var context = contexts.Open(member.Scope);
        var found = Filter(Search(context.Positions.AsNoTracking(), query.List.Search), query);
        var total = await found.CountAsync(cancellationToken);
        var rows = await Sort(found, query.List).Skip(query.List.Skip).Take(query.List.Take)
            .Select(p => new PositionListRow(
                p.Id, p.Reference, p.Title, p.Location!.Name, p.Location.Town, p.FunctionCode, p.SubjectCode, p.SectorCode,
                new Hours(p.MinimumHours), new Hours(p.MaximumHours), p.StartsOn, p.State))
            .ToListAsync(cancellationToken);
        return new ListPage<PositionListRow>(rows, total);
    }

    /// <summary>What can be filtered by.</summary>
    public async Task<PositionChoices> ChoicesAsync(CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.Hr);
        await using var context = contexts.Open(member.Scope);
        return await choices.ForFormsAsync(context, member.Scope, cancellationToken);
    }

    private static IQueryable<PositionRow> Search(IQueryable<PositionRow> positions, string? typed) => SearchWords.In(typed)
        .Aggregate(positions, (found, word) => found.Where(p => p.SearchText.Contains(word) || p.Location!.SearchText.Contains(word)));

    private static IQueryable<PositionRow> Filter(IQueryable<PositionRow> positions, PositionQuery query)
    {
        if (query.Location is { } location) positions = positions.Where(p => p.LocationId == location);
        if (query.Function is { } function) positions = positions.Where(p => p.FunctionCode == function);
        if (query.Subject is { } subject) positions = positions.Where(p => p.SubjectCode == subject);
        if (query.State is { } state) positions = positions.Where(p => p.State == state);
        if (query.Sector is { } sector)
        {
            var leaves = EducationTables.Standard.Sectors.Leaves(new SectorCode(sector)).Select(leaf => leaf.Value).ToArray();
            positions = positions.Where(p => leaves.Contains(p.SectorCode));
        }
        return positions;
    }

    private static IOrderedQueryable<PositionRow> Sort(IQueryable<PositionRow> positions, ListQuery query) => ((query.Sort, query.Descending) switch
    {
        ("referentie", false) => positions.OrderBy(p => p.Reference),
        ("referentie", true) => positions.OrderByDescending(p => p.Reference),
        ("locatie", false) => positions.OrderBy(p => p.Location!.SearchText),
        ("locatie", true) => positions.OrderByDescending(p => p.Location!.SearchText),
        ("uren", false) => positions.OrderBy(p => p.MaximumHours),
        ("uren", true) => positions.OrderByDescending(p => p.MaximumHours),
        ("begin", false) => positions.OrderBy(p => p.StartsOn),
        ("begin", true) => positions.OrderByDescending(p => p.StartsOn),
        ("toestand", false) => positions.OrderBy(p => p.State),
        ("toestand", true) => positions.OrderByDescending(p => p.State),
        (_, true) => positions.OrderByDescending(p => p.SearchText),
        _ => positions.OrderBy(p => p.SearchText),
    }).ThenBy(p => p.Id);
}
