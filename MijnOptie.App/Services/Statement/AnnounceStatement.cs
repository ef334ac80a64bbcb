using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Jobs;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Statement;

/// <summary>
/// Tells everyone whom a change of the statement touches, once (P42): account holders of every change, candidates when it is
/// about what is kept of them. Stopped half-way it goes on where it was: each mail has a cause that never mails twice.
/// </summary>
internal sealed class AnnounceStatement(
    CurrentStatement statement, StatementArchive archive, StatementMails mails, DataContexts contexts, OrganisationDirectory organisations, PeopleGate people, Outbox outbox, TimeProvider time) : IJobWork
{
    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
    {
        var version = statement.Version;
        if (archive.Before(version) is null) return JobOutcome.Nothing;
        await using var platform = contexts.OpenPlatform();
        if (await platform.Set<StatementAnnouncementRow>().AnyAsync(a => a.Version == version.Name, cancellationToken)) return JobOutcome.Nothing;
        var accounts = await ToAccountsAsync(version, cancellationToken);
        var candidates = version.Touches.Contains(DataSubject.Candidate) ? await ToCandidatesAsync(version, cancellationToken) : 0;
        platform.Add(new StatementAnnouncementRow { Version = version.Name, FinishedAt = time.GetUtcNow(), Accounts = accounts, Candidates = candidates });
        await platform.SaveChangesAsync(cancellationToken);
        return JobOutcome.Of(("queued", accounts + candidates));
    }

    private async Task<int> ToAccountsAsync(StatementVersion version, CancellationToken cancellationToken)
    {
        await using var reading = contexts.OpenPlatform();
        var accounts = await reading.Users.AsNoTracking().Where(a => a.Email != null && a.PasswordHash != null && a.ClosedAt == null).OrderBy(a => a.Id)
            .Select(a => new { a.Id, a.Email, a.DisplayName, a.OrganisationId, a.Language })
            .ToListAsync(cancellationToken);
        var sent = 0;
        foreach (var account in accounts)
        {
            if (!EmailAddress.Parse(account.Email!).TryGet(out var address, out _)) continue;
            var mail = mails.To(address, account.DisplayName, account.Language, version) with
            {
                Account = account.Id,
                Organisation = account.OrganisationId is { } organisation ? new OrganisationId(organisation) : null,
            };
            if (await AddAsync(mail, $"statement:{version.Name}:{account.Id:N}", cancellationToken)) sent++;
        }
        return sent;
    }

    private async Task<int> ToCandidatesAsync(StatementVersion version, CancellationToken cancellationToken)
    {
        var sent = 0;
        // Also of an organisation whose subscription is over: it still holds their data.
        foreach (var organisation in (await organisations.EveryoneAsync(cancellationToken)).Select(o => o.Id))
        {
            foreach (var person in await people.ForNoticesAsync(TenantScope.For(organisation), cancellationToken))
            {
                var mail = mails.To(person.Email, person.Name, person.Language, version) with { Candidate = person.Id, Organisation = organisation };
                if (await AddAsync(mail, $"statement:{version.Name}:{person.Id.Value:N}", cancellationToken)) sent++;
            }
        }
        return sent;
    }

    private async Task<bool> AddAsync(OutgoingMail mail, string cause, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        if (await Outbox.HasAsync(context, cause, cancellationToken)) return false;
        outbox.Add(context, mail with { DedupeKey = cause });
        await context.SaveChangesAsync(cancellationToken);
        return true;
    }
}
