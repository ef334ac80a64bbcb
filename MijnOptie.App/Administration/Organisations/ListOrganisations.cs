using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Design;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Organisations;

namespace MijnOptie.App.Administration.Organisations;

/// <summary>The organisations: searched, filtered, sorted and cut into pages by the database.</summary>
internal sealed class ListOrganisations(CurrentStaff staff, DataContexts contexts, TimeProvider time)
{
    /// <summary>How many days before its end a subscription is shown as stopping.</summary>
    public const int SoonDays = 60;

    public async Task<ListPage<OrganisationListRow>> HandleAsync(ListQuery query, SubscriptionKind? kind, CancellationToken cancellationToken)
    {
        await staff.RequireAdministratorAsync();
        var today = Formats.LocalDate(time.GetUtcNow());
        await using var context = contexts.OpenPlatform();
        var found = Filter(Search(context.Organisations.AsNoTracking().Where(o => !o.IsPool), query.Search), kind, today);
        var total = await found.CountAsync(cancellationToken);
        var rows = await Sort(found, query).Skip(query.Skip).Take(query.Take)
            .Select(o => new { Row = o, Accounts = context.Users.Count(a => a.OrganisationId == o.Id && a.ClosedAt == null) })
            .ToListAsync(cancellationToken);
        return new ListPage<OrganisationListRow>([.. rows.Select(r => Shape(r.Row, r.Accounts, today))], total);
    }

    /// <summary>How a subscription is shown on a day.</summary>
    internal static (SubscriptionKind Kind, DateOnly? Day, bool Renews) KindOf(SubscriptionState state, DateOnly today) => state switch
    {
        SubscriptionState.NotStarted(var from) => (SubscriptionKind.NotStarted, from, false),
        SubscriptionState.Ended(var after) => (SubscriptionKind.Ended, after, false),
        SubscriptionState.Running(var until, var renews) => (
            !renews && until is { } last && last <= today.AddDays(SoonDays) ? SubscriptionKind.Stopping : SubscriptionKind.Running, until, renews),
        _ => throw new InvalidOperationException("A state of a subscription without a kind."),
    };

    private static IQueryable<OrganisationRow> Search(IQueryable<OrganisationRow> organisations, string? typed) =>
        SearchWords.In(typed).Aggregate(organisations, (found, word) => found.Where(o => o.SearchText.Contains(word)));

    private static IQueryable<OrganisationRow> Filter(IQueryable<OrganisationRow> organisations, SubscriptionKind? kind, DateOnly today)
    {
        var soon = today.AddDays(SoonDays);
        return kind switch
        {
            SubscriptionKind.Running => organisations.Where(OrganisationQueries.Running(today)).Where(o => o.RenewalMonths != null || o.SubscriptionEnd == null || o.SubscriptionEnd > soon),
            SubscriptionKind.Stopping => organisations.Where(OrganisationQueries.Running(today)).Where(o => o.RenewalMonths == null && o.SubscriptionEnd <= soon),
            SubscriptionKind.NotStarted => organisations.Where(o => o.SubscriptionStart > today),
            SubscriptionKind.Ended => organisations.Where(OrganisationQueries.Ended(today)),
            _ => organisations,
        };
    }

    private static IOrderedQueryable<OrganisationRow> Sort(IQueryable<OrganisationRow> organisations, ListQuery query) => ((query.Sort, query.Descending) switch
    {
        ("regio", false) => organisations.OrderBy(o => o.Region),
        ("regio", true) => organisations.OrderByDescending(o => o.Region),
        ("einde", false) => organisations.OrderBy(o => o.SubscriptionEnd == null).ThenBy(o => o.SubscriptionEnd),
        ("einde", true) => organisations.OrderByDescending(o => o.SubscriptionEnd),
        (_, true) => organisations.OrderByDescending(o => o.SearchText),
        _ => organisations.OrderBy(o => o.SearchText),
    }).ThenBy(o => o.Id);

    private static OrganisationListRow Shape(OrganisationRow row, int accounts, DateOnly today)
    {
        var (kind, day, renews) = KindOf(row.Subscription.On(today), today);
        return new OrganisationListRow(row.Id, row.Name, row.Slug, row.Region, kind, day, renews, accounts);
    }
}
