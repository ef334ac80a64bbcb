using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Tenancy;

namespace MijnOptie.App.Hr.Locations;

/// <summary>The locations of the organisation: searched, sorted and cut into pages by the database.</summary>
internal sealed class ListLocations(CurrentStaff staff, DataContexts contexts)
{
    /// <summary>Most locations drawn on a map.</summary>
    public const int MostOnMap = 500;

    public async Task<ListPage<LocationListRow>> HandleAsync(ListQuery query, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.Hr);
        await using var context = contexts.Open(member.Scope);
        var found = Search(context.Locations.AsNoTracking(), query.Search);
        var total = await found.CountAsync(cancellationToken);
        var rows = await Shape(Sort(found, query)).Skip(query.Skip).Take(query.Take).ToListAsync(cancellationToken);
        return new ListPage<LocationListRow>(rows, total);
    }

    /// <summary>All that are found, for a map; at most <see cref="MostOnMap"/>.</summary>
    public async Task<IReadOnlyList<LocationListRow>> ForMapAsync(string? search, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.Hr);
        await using var context = contexts.Open(member.Scope);
        return await Shape(Search(context.Locations.AsNoTracking(), search).OrderBy(l => l.SearchText).ThenBy(l => l.Id)).Take(MostOnMap).ToListAsync(cancellationToken);
    }

    private static IQueryable<LocationRow> Search(IQueryable<LocationRow> locations, string? typed) =>
        SearchWords.In(typed).Aggregate(locations, (found, word) => found.Where(l => l.SearchText.Contains(word)));

    private static IOrderedQueryable<LocationRow> Sort(IQueryable<LocationRow> locations, ListQuery query) => ((query.Sort, query.Descending) switch
    {
        ("code", false) => locations.OrderBy(l => l.Code),
        ("code", true) => locations.OrderByDescending(l => l.Code),
        ("plaats", false) => locations.OrderBy(l => l.Town),
        ("plaats", true) => locations.OrderByDescending(l => l.Town),
        ("plekken", false) => locations.OrderBy(l => l.Positions.Count),
        ("plekken", true) => locations.OrderByDescending(l => l.Positions.Count),
        (_, true) => locations.OrderByDescending(l => l.SearchText),
        _ => locations.OrderBy(l => l.SearchText),
    }).ThenBy(l => l.Id);

    private static IQueryable<LocationListRow> Shape(IQueryable<LocationRow> locations) => locations.Select(l => new LocationListRow(
        l.Id, l.Code, l.Name, l.Town, l.Municipality, l.Latitude, l.Longitude, l.Positions.Count));
}
