using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Jobs;
using MijnOptie.App.Services.Mail;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Digests;

/// <summary>
/// Every working day: mails members of staff what waits for them, as often as each wants. Where nothing waits there is no mail. Stopped
/// half-way it goes on where it was: each mail is stored together with up to when it told.
/// </summary>
internal sealed class SendDigests(DataContexts contexts, IEnumerable<IDigestPart> parts, Outbox outbox, DigestMails mails, TimeProvider time) : IJobWork
{
    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
    {
        var (queued, skipped) = (0, 0);
        var heard = new Dictionary<(Guid?, string, DateTimeOffset), IReadOnlyList<DigestLine>>(); // colleagues with one role hear the same
        foreach (var (account, roles) in await DueAsync(cancellationToken))
        {
            var lines = new List<DigestLine>();
            foreach (var role in roles) lines.AddRange(await WaitingAsync(heard, account, role, cancellationToken));
            if (await TellAsync(account, lines, cancellationToken)) queued++;
            else skipped++;
        }
        return JobOutcome.Of(("queued", queued), ("skipped", skipped));
    }

    private async Task<IReadOnlyList<(StaffAccount Account, IReadOnlyList<string> Roles)>> DueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var context = contexts.OpenPlatform();
        var accounts = await context.Users.AsNoTracking()
            .Where(a => a.ClosedAt == null && a.PasswordHash != null && a.Email != null && a.Digest != DigestRhythm.Never)
            .OrderBy(a => a.OrganisationId).ThenBy(a => a.Id)
            .ToListAsync(cancellationToken);
        var roles = (await context.UserRoles.Join(context.Roles, r => r.RoleId, r => r.Id, (r, role) => new { r.UserId, role.Name }).ToListAsync(cancellationToken))
            .ToLookup(r => r.UserId, r => r.Name!);
        return
        [
            .. accounts.Where(a => DigestRhythms.IsDue(a.Digest, a.DigestedAt, now))
                .Select(a => (a, (IReadOnlyList<string>)[.. roles[a.Id].Order(StringComparer.Ordinal)])),
        ];
    }

    private async Task<IReadOnlyList<DigestLine>> WaitingAsync(
        Dictionary<(Guid?, string, DateTimeOffset), IReadOnlyList<DigestLine>> heard, StaffAccount account, string role, CancellationToken cancellationToken)
    {
        var earliest = time.GetUtcNow() - DigestRhythms.LongestLookBack;
        var since = account.DigestedAt is { } last && last > earliest ? last : earliest;
        since = new DateTimeOffset(since.Year, since.Month, since.Day, since.Hour, since.Minute, 0, since.Offset);
        if (heard.TryGetValue((account.OrganisationId, role, since), out var known)) return known;
        var reader = new DigestReader(account.OrganisationId is { } id ? TenantScope.For(new OrganisationId(id)) : null, since);
        var lines = new List<DigestLine>();
        foreach (var part in parts.Where(part => part.Role == role))
        {
            if (await part.OfAsync(reader, cancellationToken) is { } line) lines.Add(line);
        }
        return heard[(account.OrganisationId, role, since)] = lines;
    }

    private async Task<bool> TellAsync(StaffAccount account, List<DigestLine> lines, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var context = contexts.OpenPlatform();
        var row = await context.Users.SingleOrDefaultAsync(a => a.Id == account.Id && a.ClosedAt == null, cancellationToken);
        var cause = string.Create(CultureInfo.InvariantCulture, $"digest {account.Id:N} {Formats.LocalDate(now):yyyyMMdd}");
        if (row is null || !EmailAddress.TryParse(row.Email, out var to) || await Outbox.HasAsync(context, cause, cancellationToken)) return false;
        row.DigestedAt = now; // also when there is nothing to tell: what comes up later waits for its own day
        if (lines.Count > 0) outbox.Add(context, mails.Write(row, to, lines) with { DedupeKey = cause });
        await context.SaveChangesAsync(cancellationToken);
        return lines.Count > 0;
    }
}
