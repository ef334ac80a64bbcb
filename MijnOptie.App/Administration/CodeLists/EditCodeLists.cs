using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Administration.CodeLists;

/// <summary>
/// Changes the lists of one organisation: names, order, on and off, and entries of its own. The rules of the Domain judge the
/// lists as a whole before anything is stored.
/// </summary>
internal sealed class EditCodeLists(CurrentStaff staff, DataContexts contexts, OrganisationLists lists)
{
    /// <summary>The name of the organisation and its list; null when there is no such organisation.</summary>
    public async Task<(string Organisation, IReadOnlyList<CodeListItem> Items)?> OpenAsync(Guid organisation, CodeListKind kind, CancellationToken cancellationToken)
    {
        await staff.RequireAdministratorAsync();
        await using var context = contexts.OpenPlatform();
        var name = await context.Organisations.Where(o => o.Id == organisation && !o.IsPool).Select(o => o.Name).SingleOrDefaultAsync(cancellationToken);
        if (name is null) return null;
        return (name, OwnLists.Of(kind, await lists.ForAsync(Scope(organisation), cancellationToken)));
    }

    /// <summary>Gives an entry a name; for a standard entry two empty names give the standard name back.</summary>
    public Task<Result<string>> RenameAsync(Guid organisation, CodeListKind kind, string code, string? dutch, string? english, CancellationToken cancellationToken) =>
        ChangeAsync(organisation, kind, (rows, items) =>
        {
            var item = items.First(i => i.Code == code);
            var isBack = !item.IsOwn && string.IsNullOrWhiteSpace(dutch) && string.IsNullOrWhiteSpace(english);
            var row = RowOf(rows, kind, item);
            (row.NameDutch, row.NameEnglish) = isBack ? (null, null) : (dutch?.Trim() ?? "", english?.Trim() ?? "");
            return code;
        }, cancellationToken);

    /// <summary>Lets an entry be chosen, or no longer. Where it was chosen before, it stays.</summary>
    public Task<Result<string>> SwitchAsync(Guid organisation, CodeListKind kind, string code, bool on, CancellationToken cancellationToken) =>
        ChangeAsync(organisation, kind, (rows, items) =>
        {
            RowOf(rows, kind, items.First(i => i.Code == code)).Enabled = on;
            return code;
        }, cancellationToken);

    /// <summary>Moves an entry one place up or down.</summary>
    public Task<Result<string>> MoveAsync(Guid organisation, CodeListKind kind, string code, bool up, CancellationToken cancellationToken) =>
        ChangeAsync(organisation, kind, (rows, items) =>
        {
            var order = items.ToList();
            var at = order.FindIndex(i => i.Code == code);
            var to = up ? at - 1 : at + 1;
            if (to < 0 || to >= order.Count) return code;
            (order[at], order[to]) = (order[to], order[at]);
            for (var place = 0; place < order.Count; place++) RowOf(rows, kind, order[place]).SortOrder = place + 1;
            return code;
        }, cancellationToken);

    /// <summary>Adds an entry of the organisation's own, after the standard one it is based on.</summary>
    public Task<Result<string>> AddAsync(Guid organisation, CodeListKind kind, string? basedOn, string? dutch, string? english, CancellationToken cancellationToken) =>
        ChangeAsync(organisation, kind, (rows, items) =>
        {
            var code = OwnCode.Of(dutch ?? "", [.. items.Select(i => i.Code), .. rows.Select(r => r.Code)]);
            var behind = rows.Find(r => r.Code == basedOn)?.SortOrder;
            rows.Add(new OrganisationCodeRow
            {
                Id = Guid.NewGuid(),
                Kind = kind.ToString(),
                Code = code,
                BasedOn = basedOn,
                NameDutch = dutch?.Trim() ?? "",
                NameEnglish = english?.Trim() ?? "",
                SortOrder = behind,
            });
            return code;
        }, cancellationToken);

    private async Task<Result<string>> ChangeAsync(
        Guid organisation, CodeListKind kind, Func<List<OrganisationCodeRow>, IReadOnlyList<CodeListItem>, string> change, CancellationToken cancellationToken)
    {
        await staff.RequireAdministratorAsync();
        var scope = Scope(organisation);
        var items = OwnLists.Of(kind, await lists.ForAsync(scope, cancellationToken));
        await using var context = contexts.Open(scope);
        var stored = await context.OrganisationCodes.ToListAsync(cancellationToken);
        var rows = stored.FindAll(r => r.Kind == kind.ToString());
        var code = change(rows, items);
        var all = stored.Where(r => r.Kind != kind.ToString()).Concat(rows).OrderBy(r => r.Kind, StringComparer.Ordinal).ThenBy(r => r.Code, StringComparer.Ordinal);
        if (!OrganisationLists.Of(all).TryGet(out _, out var error)) return error;
        context.OrganisationCodes.AddRange(rows.Except(stored));
        await context.SaveChangesAsync(cancellationToken);
        return code;
    }

    // A change of one thing leaves the others as they are now.
    private static OrganisationCodeRow RowOf(List<OrganisationCodeRow> rows, CodeListKind kind, CodeListItem item)
    {
        if (rows.Find(r => r.Code == item.Code) is { } known) return known;
        var row = new OrganisationCodeRow { Id = Guid.NewGuid(), Kind = kind.ToString(), Code = item.Code, Enabled = item.IsEnabled };
        rows.Add(row);
        return row;
    }

    private static TenantScope Scope(Guid organisation) => TenantScope.For(new OrganisationId(organisation));
}
