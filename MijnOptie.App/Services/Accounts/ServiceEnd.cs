using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Circuits;
using MijnOptie.App.Services.Organisations;
using MijnOptie.Domain.Organisations;

namespace MijnOptie.App.Services.Accounts;

/// <summary>
/// What follows from the end of a subscription: the accounts are closed, and the retention of the organisation's data starts.
/// When a new term is agreed after all, what was closed by the end alone opens again. Doing it twice changes nothing.
/// </summary>
internal sealed class ServiceEnd(DataContexts contexts, Invitations invitations, OpenCircuits circuits, TimeProvider time)
{
    /// <summary>The organisations whose subscription ended, or began again, without anything having followed from it yet.</summary>
    public async Task<IReadOnlyList<Guid>> DueAsync(CancellationToken cancellationToken)
    {
        var today = Formats.LocalDate(time.GetUtcNow());
        await using var context = contexts.OpenPlatform();
        var all = context.Organisations.AsNoTracking().Where(o => !o.IsPool);
        var ended = await all.Where(OrganisationQueries.Ended(today)).Where(o => o.ServiceEndedOn == null).Select(o => o.Id).ToListAsync(cancellationToken);
        var back = await all.Where(OrganisationQueries.Running(today)).Where(o => o.ServiceEndedOn != null).Select(o => o.Id).ToListAsync(cancellationToken);
        return [.. ended, .. back];
    }

    /// <summary>Brings one organisation in line with its subscription today.</summary>
    /// <param name="organisation">The organisation.</param>
    /// <param name="by">Who changed the subscription; null for the application itself.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>How many accounts were closed, and how many opened again.</returns>
    public async Task<(int Closed, int Reopened)> ApplyAsync(Guid organisation, Guid? by, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        if (await context.Organisations.SingleOrDefaultAsync(o => o.Id == organisation && !o.IsPool, cancellationToken) is not { } row) return (0, 0);
        var accounts = await context.Users.Where(a => a.OrganisationId == organisation).ToListAsync(cancellationToken);
        var ended = row.Subscription.On(Formats.LocalDate(time.GetUtcNow())) as SubscriptionState.Ended;
        row.ServiceEndedOn = ended?.After;
        var changed = ended is null
            ? accounts.FindAll(a => a is { ClosedAt: not null, Closure: AccountClosure.SubscriptionEnded })
            : accounts.FindAll(a => a.ClosedAt is null);
        foreach (var account in changed)
        {
            account.ClosedAt = ended is null ? null : time.GetUtcNow();
            account.Closure = ended is null ? null : AccountClosure.SubscriptionEnded;
            account.ClosedBy = ended is null ? null : by;
            (account.SecurityStamp, account.ConcurrencyStamp) = (AccountStamps.New(), AccountStamps.New());
            if (ended is not null) await invitations.RevokeAsync(context, account.Id, cancellationToken);
        }
        await context.SaveChangesAsync(cancellationToken);
        if (ended is null) return (0, changed.Count);
        foreach (var account in changed) await circuits.EndAsync(account.Id);
        return (changed.Count, 0);
    }
}
