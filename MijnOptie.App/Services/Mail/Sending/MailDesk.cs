using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Mail.Sending;

/// <summary>Mail as an administrator sees it: how much goes, and what does not arrive. What it says is not shown, and of an address only where it is.</summary>
internal sealed class MailDesk(DataContexts contexts, TimeProvider time)
{
    private const int Most = 200;

    public async Task<MailView> OverviewAsync(CancellationToken cancellationToken)
    {
        var views = new List<MailView>();
        foreach (var database in contexts.Databases) views.Add(await OverviewAsync(database, cancellationToken));
        return new MailView(
            views.Sum(v => v.Waiting), views.Min(v => v.OldestAt), views.Sum(v => v.SentToday), views.Sum(v => v.DroppedToday), views.Sum(v => v.StuckCount),
            [.. views.SelectMany(v => v.Stuck).OrderByDescending(m => m.CreatedAt).ThenByDescending(m => m.Id).Take(Most)]);
    }

    /// <summary>Offers a mail again, at once.</summary>
    /// <returns>The mail, or the error <c>Mail.Gone</c> (it was sent or dropped meanwhile) or <c>Mail.TooLate</c> (the link in it is dead).</returns>
    public async Task<Result<Guid>> ResendAsync(Guid mail, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        foreach (var database in contexts.Databases)
        {
            await using var context = contexts.OpenPlatformOf(database);
            var again = await Stuck(context, mail).Where(m => m.UsefulUntil > now).ExecuteUpdateAsync(
                set => set.SetProperty(m => m.State, MailState.Waiting)
                    .SetProperty(m => m.Attempts, 0)
                    .SetProperty(m => m.DueAt, now)
                    .SetProperty(m => m.EndedAt, (DateTimeOffset?)null),
                cancellationToken);
            if (again > 0) return mail;
            if (await Stuck(context, mail).AnyAsync(cancellationToken)) return new Error("Mail.TooLate");
        }
        return new Error("Mail.Gone");
    }

    /// <summary>Gives a mail up; what it said and to whom goes at once.</summary>
    /// <returns>The mail, or the error <c>Mail.Gone</c>.</returns>
    public async Task<Result<Guid>> DropAsync(Guid mail, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        foreach (var database in contexts.Databases)
        {
            await using var context = contexts.OpenPlatformOf(database);
            var dropped = await Stuck(context, mail).ExecuteUpdateAsync(
                set => set.SetProperty(m => m.State, MailState.Dropped)
                    .SetProperty(m => m.EndedAt, now)
                    .SetProperty(m => m.ToAddress, (string?)null)
                    .SetProperty(m => m.Subject, (string?)null)
                    .SetProperty(m => m.Body, (string?)null)
                    .SetProperty(m => m.Unsubscribe, (string?)null),
                cancellationToken);
            if (dropped > 0) return mail;
        }
        return new Error("Mail.Gone");
    }

    private async Task<MailView> OverviewAsync(string database, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var day = now.AddDays(-1);
        await using var context = contexts.OpenPlatformOf(database);
        var mails = context.OutboxMails.AsNoTracking();
        var waiting = mails.Where(m => m.State == MailState.Waiting);
        var stuck = mails.Where(m => m.State == MailState.Failed || (m.State == MailState.Waiting && m.Attempts > 0));
        return new MailView(
            await waiting.CountAsync(cancellationToken),
            await waiting.MinAsync(m => (DateTimeOffset?)m.CreatedAt, cancellationToken),
            await mails.CountAsync(m => m.State == MailState.Sent && m.EndedAt > day, cancellationToken),
            await mails.CountAsync(m => m.State == MailState.Dropped && m.EndedAt > day, cancellationToken),
            await stuck.CountAsync(cancellationToken),
            [
                .. (await stuck.OrderByDescending(m => m.CreatedAt).ThenByDescending(m => m.Id).Take(Most)
                    .Select(m => new { m.Id, m.Kind, m.ToAddress, m.State, m.Attempts, m.CreatedAt, m.DueAt, m.UsefulUntil, m.ReplyCode, m.Fault })
                    .ToListAsync(cancellationToken))
                .Select(m => new StuckMail(m.Id, m.Kind, DomainOf(m.ToAddress), m.State == MailState.Failed, m.Attempts, m.CreatedAt,
                    m.State == MailState.Waiting ? m.DueAt : null, m.UsefulUntil <= now, m.ReplyCode, m.Fault)),
            ]);
    }

    // Nobody is sending it at this moment.
    private static IQueryable<OutboxMailRow> Stuck(AppDbContext context, Guid mail) => context.OutboxMails
        .Where(m => m.Id == mail && m.LeaseId == null && (m.State == MailState.Failed || (m.State == MailState.Waiting && m.Attempts > 0)));

    private static string DomainOf(string? address) => address?[(address.LastIndexOf('@') + 1)..] ?? "";
}
