using System.Globalization;
using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Audit;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Privacy;

namespace MijnOptie.App.PrivacyOffice.Breaches;

/// <summary>The record of data breaches (AVG art. 33 lid 5), with the clock of each.</summary>
internal sealed class BreachDesk(CurrentStaff staff, DataContexts contexts, AuditLog audit, TimeProvider time)
{
    /// <summary>All cases: the open ones first, the nearest deadline on top.</summary>
    public async Task<IReadOnlyList<BreachCase>> ListAsync(CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.PrivacyOfficer);
        await using var context = contexts.Open(member.Scope);
        var rows = await context.Set<BreachRow>().AsNoTracking().ToListAsync(cancellationToken);
        return [.. rows.Select(Case).OrderBy(c => c.IsClosed).ThenBy(c => c.IsReported).ThenBy(c => c.IsClosed ? DateTimeOffset.MaxValue - c.AwareAt : c.AwareAt - DateTimeOffset.MinValue)];
    }

    /// <returns>The case with its form; null when it is not there.</returns>
    public async Task<(BreachCase Case, BreachForm Form)?> OpenAsync(Guid id, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.PrivacyOfficer);
        await using var context = contexts.Open(member.Scope);
        var row = await context.Set<BreachRow>().AsNoTracking().SingleOrDefaultAsync(b => b.Id == id, cancellationToken);
        return row is null ? null : (Case(row), BreachReading.Write(row));
    }

    /// <summary>Stores a new case or changes one; closes it when that was asked and nothing is left to do.</summary>
    /// <returns>The case, and what is wrong; the case is stored when nothing is.</returns>
    public async Task<(Guid Id, IReadOnlyList<Problem> Problems)> SaveAsync(Guid? id, BreachForm form, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.PrivacyOfficer);
        var now = time.GetUtcNow();
        await using var context = contexts.Open(member.Scope);
        var row = id is null
            ? new BreachRow { Id = Guid.NewGuid(), RecordedAt = now, AccountId = member.AccountId }
            : await context.Set<BreachRow>().SingleOrDefaultAsync(b => b.Id == id, cancellationToken);
        if (row is null) return (Guid.Empty, [new Problem("", "Breach.Gone")]);
        if (id is not null && form.ReadAt != row.ChangedAt.UtcTicks.ToString(CultureInfo.InvariantCulture)) return (row.Id, [new Problem("", "Breach.Changed")]);
        var problems = BreachReading.Read(form, row, now);
        if (problems.Count > 0) return (row.Id, problems);
        if (FormText.Of(form.Close) is not null && BreachRules.Open(BreachReading.Facts(row)) is { Length: > 0 } open)
            return (row.Id, [.. open.Select(duty => new Problem(BreachReading.FieldOf(duty), $"Duty.{duty}"))]);
        row.ClosedAt = FormText.Of(form.Close) is null ? null : row.ClosedAt ?? now;
        row.ChangedAt = now;
        if (id is null) context.Add(row);
        audit.Add(context, member, id is null ? AuditAct.RecordedBreach : AuditAct.ChangedBreach, row.Id);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return (row.Id, [new Problem("", "Breach.Changed")]);
        }
        return (row.Id, []);
    }

    private BreachCase Case(BreachRow row)
    {
        var facts = BreachReading.Facts(row);
        return new BreachCase(
            row.Id, row.Summary, row.AwareAt, BreachRules.ReportBy(row.AwareAt), row.ReportedAt is not null || facts.HasReasonNotToReport,
            row.ClosedAt is null && BreachRules.IsLate(facts, time.GetUtcNow()), row.ClosedAt is not null, BreachRules.Open(facts));
    }
}
