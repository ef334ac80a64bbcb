using System.Collections.Immutable;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Services.Mail.Sending;

/// <summary>
/// Divides the mail that waits among the instances. Mail lies in the database of its cause, so each database has some. A mail is taken by one update that only succeeds while nobody has it,
/// and is free again when whoever took it is not heard of in time.
/// </summary>
internal sealed class MailLeases(DataContexts contexts, DatabaseClock clock, IOptions<MailOptions> options, TimeProvider time)
{
    private const int Most = 50;

    private static readonly string[] Bulk = [.. Enum.GetValues<MailKind>().Where(MailKinds.IsBulk).Select(kind => kind.ToString())];

    /// <summary>Takes some mails that are due, what people wait for first, within what may be sent this hour.</summary>
    /// <returns>The mails of that database, the oldest first; none when none is due.</returns>
    public async Task<IReadOnlyList<OutboxMailRow>> TakeAsync(string database, Guid lease, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatformOf(database);
        while (true)
        {
            var now = await NowAsync(context, cancellationToken);
            var room = await RoomAsync(now, cancellationToken);
            var ids = await DueAsync(context, now, room, cancellationToken);
            if (ids.Count == 0) return [];
            var until = now + options.Value.Lease;
            var taken = await context.OutboxMails.Where(m => ids.Contains(m.Id)).Where(Free(now)).ExecuteUpdateAsync(
                set => set.SetProperty(m => m.LeaseId, lease).SetProperty(m => m.LeaseUntil, until), cancellationToken);
            if (taken > 0) return await context.OutboxMails.AsNoTracking().Where(m => m.LeaseId == lease).OrderBy(m => m.Id).ToListAsync(cancellationToken);
            // Another instance was faster with all of them: there may be more.
        }
    }

    /// <summary>Makes sure there is time left for one more mail.</summary>
    /// <returns>Until when there is; null when the rest must be left to others.</returns>
    public async Task<DateTimeOffset?> KeepAsync(string database, Guid lease, DateTimeOffset until, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatformOf(database);
        var now = await NowAsync(context, cancellationToken);
        if (until - now > 2 * options.Value.Timeout) return until;
        var longer = now + options.Value.Lease;
        var kept = await context.OutboxMails.Where(m => m.LeaseId == lease && m.LeaseUntil > now)
            .ExecuteUpdateAsync(set => set.SetProperty(m => m.LeaseUntil, longer), cancellationToken);
        return kept > 0 ? longer : null;
    }

    /// <summary>Gives back what was taken and not dealt with.</summary>
    public async Task GiveBackAsync(string database, Guid lease)
    {
        await using var context = contexts.OpenPlatformOf(database);
        await context.OutboxMails.Where(m => m.LeaseId == lease).ExecuteUpdateAsync(
            set => set.SetProperty(m => m.LeaseId, (Guid?)null).SetProperty(m => m.LeaseUntil, (DateTimeOffset?)null), CancellationToken.None);
    }

    // The instances must agree on what time it is: on a server that is its clock, on SQLite they share a machine.
    private async Task<DateTimeOffset> NowAsync(AppDbContext context, CancellationToken cancellationToken) =>
        await clock.NowAsync(context, cancellationToken) ?? time.GetUtcNow();

    // An end much further ahead than it can lie was written by a clock that was wrong: then it counts as past. Much, because
    // another instance may have taken a mail a moment after this one looked at the clock.
    private Expression<Func<OutboxMailRow, bool>> Free(DateTimeOffset now)
    {
        var furthest = now + options.Value.Lease + TimeSpan.FromHours(1);
        return m => m.State == MailState.Waiting && (m.LeaseUntil == null || m.LeaseUntil <= now || m.LeaseUntil > furthest);
    }

    private async Task<List<Guid>> DueAsync(AppDbContext context, DateTimeOffset now, (int All, int Bulk) room, CancellationToken cancellationToken)
    {
        if (room.All <= 0) return [];
        var furthest = now + (2 * MailBackoff.Longest);
        var due = context.OutboxMails.Where(Free(now)).Where(m => m.Attempts == 0 || m.DueAt <= now || m.DueAt > furthest);
        var first = await due.Where(m => !Bulk.Contains(m.Kind)).OrderBy(m => m.Id).Select(m => m.Id).Take(Math.Min(Most, room.All)).ToListAsync(cancellationToken);
        var left = Math.Min(Most - first.Count, Math.Min(room.Bulk, room.All - first.Count));
        if (left <= 0) return first;
        return [.. first, .. await due.Where(m => Bulk.Contains(m.Kind)).OrderBy(m => m.Id).Select(m => m.Id).Take(left).ToListAsync(cancellationToken)];
    }

    // What was sent in the last hour, and what others are sending now, is used up, whichever database it is in.
    private async Task<(int All, int Bulk)> RoomAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var (hour, used) = (now.AddHours(-1), 0);
        foreach (var database in contexts.Databases)
        {
            await using var context = contexts.OpenPlatformOf(database);
            used += await context.OutboxMails.CountAsync(m => m.State == MailState.Sent && m.EndedAt > hour && m.EndedAt <= now, cancellationToken)
                + await context.OutboxMails.CountAsync(m => m.State == MailState.Waiting && m.LeaseUntil > now, cancellationToken);
        }
        var all = options.Value.MaximumPerHour - used;
        return (all, all - (options.Value.MaximumPerHour / 5));
    }
}
