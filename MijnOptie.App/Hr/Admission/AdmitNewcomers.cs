using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Audit;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Candidates;

namespace MijnOptie.App.Hr.Admission;

/// <summary>Admits people, and joins them to the organisation's own record when there is one.</summary>
internal sealed class AdmitNewcomers(CurrentStaff staff, DataContexts contexts, AdmissionMails mails, Outbox outbox, AuditLog audit, TimeProvider time)
{
    public async Task<AdmissionOutcome> HandleAsync(IReadOnlyList<AdmissionChoice> choices, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.Hr);
        return await Again.WhenChangedAsync(() => AdmitAsync(member, choices, cancellationToken));
    }

    private async Task<AdmissionOutcome> AdmitAsync(StaffMember member, IReadOnlyList<AdmissionChoice> choices, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(member.Scope);
        var ids = choices.Select(c => c.Candidate).ToList();
        var rows = await context.Candidates
            .Where(c => ids.Contains(c.Id) && c.Source == CandidateSource.Form && c.Admission != AdmissionState.Admitted)
            .ToListAsync(cancellationToken);
        foreach (var row in rows)
        {
            await TakeBackRefusalAsync(context, row, cancellationToken);
            (row.Admission, row.AdmissionAt, row.AdmissionBy, row.RefusalReason) = (AdmissionState.Admitted, time.GetUtcNow(), member.AccountId, null);
            audit.Add(context, member, AuditAct.AdmittedCandidate, row.Id);
            if (choices.First(c => c.Candidate == row.Id).Own is { } own) await JoinAsync(context, member, row, own, cancellationToken);
        }
        await context.SaveChangesAsync(cancellationToken);
        return new AdmissionOutcome([.. rows.Select(r => r.Id)], ids.Count - rows.Count);
    }

    // A refusal that was mailed is followed by word that it no longer holds.
    private async Task TakeBackRefusalAsync(AppDbContext context, CandidateRow row, CancellationToken cancellationToken)
    {
        if (row.Admission != AdmissionState.Refused) return;
        if (await outbox.WithdrawAsync(context, AdmissionMails.CauseOf(row), cancellationToken)) return;
        var organisation = await context.Organisations.Where(o => o.Id == row.TenantId).Select(o => o.Name).SingleAsync(cancellationToken);
        outbox.Add(context, mails.AdmittedAfterAll(row, organisation));
    }

    // What the person said stays; the record adds its reference and base location where the person gave none, and hands on the
    // positions it holds. Then it goes: it is the same person, who must not be matched twice.
    private async Task JoinAsync(AppDbContext context, StaffMember member, CandidateRow row, Guid own, CancellationToken cancellationToken)
    {
        var record = await context.Candidates.SingleOrDefaultAsync(c => c.Id == own && c.Source != CandidateSource.Form, cancellationToken);
        if (record is null) return;
        row.Reference ??= record.Reference;
        if (row.BaseLocation is null)
        {
            (row.BaseLocation, row.BaseLocationId, row.BasePlaceId) = (record.BaseLocation, record.BaseLocationId, record.BasePlaceId);
            (row.BaseLatitude, row.BaseLongitude) = (record.BaseLatitude, record.BaseLongitude);
        }
        foreach (var position in await context.Positions.Where(p => p.HolderId == own).ToListAsync(cancellationToken))
            (position.HolderId, position.ChangedAt) = (row.Id, time.GetUtcNow());
        context.Candidates.Remove(record);
        audit.Add(context, member, AuditAct.JoinedToOwnRecord, row.Id, own);
    }
}
