using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Jobs;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Freshness;

/// <summary>Every day: asks candidates whether what they filled in still holds, and tells them in time when it will be erased.</summary>
internal sealed class SendReminders(
    DataContexts contexts, OrganisationDirectory organisations, PeopleGate people, Outbox outbox, ReminderMails mails, TimeProvider time) : IJobWork
{
    public async Task<JobOutcome> RunAsync(CancellationToken cancellationToken)
    {
        var (queued, skipped) = (0, 0);
        foreach (var organisation in await organisations.EveryoneAsync(cancellationToken))
        {
            var scope = TenantScope.For(organisation.Id);
            var now = time.GetUtcNow();
            var name = organisation.Id == OrganisationDirectory.Pool ? null : organisation.Name;
            foreach (var person in await people.AgeingAsync(scope, now.AddDays(1 - CandidateReminders.AgeingAfterDays), cancellationToken))
            {
                if (CandidateReminders.DueAt(person.EnteredAt, person.StillRightAt, now) is not { } kind) continue;
                if (kind is ReminderKind.Freshness60 or ReminderKind.Freshness300 && !person.MayBeAsked) continue;
                if (await RemindAsync(scope, name, person, kind, now, cancellationToken)) queued++;
                else skipped++;
            }
        }
        return JobOutcome.Of(("queued", queued), ("skipped", skipped));
    }

    // The mail and the row behind its link are stored together, or not at all.
    private async Task<bool> RemindAsync(
        TenantScope scope, string? organisation, AgeingPerson person, ReminderKind kind, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var code = kind.ToString();
        await using var context = contexts.Open(scope);
        if (await context.CandidateReminders.AnyAsync(
            r => r.CandidateId == person.Id.Value && r.Kind == code && r.EnteredAt == person.EnteredAt, cancellationToken)) return false;
        var secret = Secret.New();
        context.CandidateReminders.Add(new CandidateReminderRow
        {
            Id = Guid.CreateVersion7(now),
            OrganisationId = scope.Organisation.Value,
            CandidateId = person.Id.Value,
            Kind = code,
            EnteredAt = person.EnteredAt,
            TokenHash = secret.Hash,
            CreatedAt = now,
            ExpiresAt = RetentionRule.OneYearAfterEntry.DueAfter(person.EnteredAt),
        });
        outbox.Add(context, mails.Write(scope, organisation, person, kind, secret.Token));
        await context.SaveChangesAsync(cancellationToken);
        return true;
    }
}
