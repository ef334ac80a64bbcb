using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Audit;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Admission;

/// <summary>Refuses people, with a reason that is mailed to each of them after a while in which it can be taken back.</summary>
internal sealed class RefuseNewcomers(CurrentStaff staff, DataContexts contexts, AdmissionMails mails, Outbox outbox, AuditLog audit, TimeProvider time)
{
    /// <summary>Longest text of one's own, in characters.</summary>
    public const int MostCharacters = 1_000;

    /// <summary>How long a refusal can be taken back: until its mail goes.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromMinutes(10);

    /// <summary>What is wrong with a reason; null when nothing is: <c>Admission.ReasonMissing</c>, <c>Admission.WordsMissing</c> (another
    /// reason needs words), <c>Admission.WordsTooLong</c> (the bound) or <c>Field.Control</c>.</summary>
    public static Error? Check(AdmissionRefusal? reason, string? words)
    {
        if (reason is null || !Enum.IsDefined(reason.Value)) return new Error("Admission.ReasonMissing");
        if (string.IsNullOrWhiteSpace(words)) return reason == AdmissionRefusal.Other ? new Error("Admission.WordsMissing") : null;
        if (words.Trim().Length > MostCharacters) return new Error("Admission.WordsTooLong", MostCharacters);
        return words.Any(c => char.IsControl(c) && c is not ('\t' or '\r' or '\n')) ? new Error("Field.Control") : null;
    }

    /// <returns>For whom it was done, or what <see cref="Check"/> says is wrong.</returns>
    public async Task<Result<AdmissionOutcome>> HandleAsync(
        IReadOnlyList<Guid> candidates, AdmissionRefusal? reason, string? words, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.Hr);
        if (Check(reason, words) is { } error) return error;
        return await Again.WhenChangedAsync(() => RefuseAsync(member, candidates, reason!.Value, words?.Trim(), cancellationToken));
    }

    /// <summary>Lets people wait again, as long as the mail about their refusal did not go.</summary>
    /// <returns>For whom it was done; who was mailed already is missed.</returns>
    public async Task<AdmissionOutcome> UndoAsync(IReadOnlyList<Guid> candidates, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.Hr);
        return await Again.WhenChangedAsync(() => TakeBackAsync(member, candidates, cancellationToken));
    }

    private async Task<AdmissionOutcome> RefuseAsync(
        StaffMember member, IReadOnlyList<Guid> candidates, AdmissionRefusal reason, string? words, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(member.Scope);
        var organisation = await context.Organisations.Where(o => o.Id == context.Tenant).Select(o => o.Name).SingleAsync(cancellationToken);
        var rows = await context.Candidates
            .Where(c => candidates.Contains(c.Id) && c.Source == CandidateSource.Form && c.Admission == AdmissionState.Waiting)
            .ToListAsync(cancellationToken);
        // Whole milliseconds, which every database keeps: the cause of the mail is told by it.
        var now = DateTimeOffset.FromUnixTimeMilliseconds(time.GetUtcNow().ToUnixTimeMilliseconds());
        foreach (var row in rows)
        {
            (row.Admission, row.AdmissionAt, row.AdmissionBy, row.RefusalReason) = (AdmissionState.Refused, now, member.AccountId, reason);
            outbox.Add(context, mails.Refused(row, organisation, reason, words) with { NotBefore = now + Grace });
            audit.Add(context, member, AuditAct.RefusedCandidate, row.Id);
        }
        await context.SaveChangesAsync(cancellationToken);
        return new AdmissionOutcome([.. rows.Select(r => r.Id)], candidates.Count - rows.Count);
    }

    private async Task<AdmissionOutcome> TakeBackAsync(StaffMember member, IReadOnlyList<Guid> candidates, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(member.Scope);
        var rows = await context.Candidates.Where(c => candidates.Contains(c.Id) && c.Admission == AdmissionState.Refused).ToListAsync(cancellationToken);
        var done = new List<Guid>();
        foreach (var row in rows)
        {
            if (!await outbox.WithdrawAsync(context, AdmissionMails.CauseOf(row), cancellationToken)) continue;
            (row.Admission, row.AdmissionAt, row.AdmissionBy, row.RefusalReason) = (AdmissionState.Waiting, time.GetUtcNow(), null, null);
            audit.Add(context, member, AuditAct.TookBackRefusal, row.Id);
            done.Add(row.Id);
        }
        await context.SaveChangesAsync(cancellationToken);
        return new AdmissionOutcome(done, candidates.Count - done.Count);
    }
}
