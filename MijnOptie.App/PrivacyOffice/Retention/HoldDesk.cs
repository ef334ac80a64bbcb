using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Audit;
using MijnOptie.App.Services.People;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.PrivacyOffice.Retention;

/// <summary>Sets and lifts what keeps someone's data past its term for a legal reason. A hold always has a reason and an end.</summary>
internal sealed class HoldDesk(CurrentStaff staff, DataContexts contexts, PeopleGate people, AuditLog audit, TimeProvider time)
{
    /// <summary>Longest a hold may run, in years; a longer one is set anew, with its reason looked at again.</summary>
    public const int MostYears = 2;

    private const int MostFound = 20;

    public async Task<IReadOnlyList<HoldLine>> ListAsync(CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.PrivacyOfficer);
        await using var context = contexts.Open(member.Scope);
        var rows = await context.Set<RetentionHoldRow>().AsNoTracking().OrderBy(h => h.EndedAt != null).ThenBy(h => h.Until).ToListAsync(cancellationToken);
        var names = await people.NamesForPrivacyAsync(member.Scope, [.. rows.Select(h => new CandidateId(h.CandidateId)).Distinct()], cancellationToken);
        var today = DutchTime.DayOf(time.GetUtcNow());
        return [.. rows.Select(h => new HoldLine(h.Id, names.GetValueOrDefault(new CandidateId(h.CandidateId), ""), h.Reason, h.Until, h.SetAt, h.EndedAt is null && h.Until >= today))];
    }

    /// <summary>Candidates to set a hold on, by name, reference or address.</summary>
    public async Task<IReadOnlyList<NamedCandidate>> FindAsync(string? typed, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.PrivacyOfficer);
        return await people.FindForPrivacyAsync(member.Scope, typed, MostFound, cancellationToken);
    }

    /// <returns>What is wrong; empty when the hold is set.</returns>
    public async Task<IReadOnlyList<Problem>> SetAsync(HoldForm form, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.PrivacyOfficer);
        var now = time.GetUtcNow();
        var today = DutchTime.DayOf(now);
        var problems = new List<Problem>();
        var reason = FormText.Of(form.Reason);
        if (reason is null) problems.Add(new Problem(nameof(form.Reason), "Problem.Reason.Missing"));
        else if (reason.Length > RetentionHoldRow.MaximumReasonLength) problems.Add(new Problem(nameof(form.Reason), "Problem.TooLong"));
        if (!FormText.TryDay(form.EndsOn, out var ends)) problems.Add(new Problem(nameof(form.EndsOn), "Problem.Date"));
        else if (ends <= today || ends > today.AddYears(MostYears)) problems.Add(new Problem(nameof(form.EndsOn), "Problem.HoldEnd"));
        await using var context = contexts.Open(member.Scope);
        if (!Guid.TryParse(form.Candidate, out var candidate) || !await context.Candidates.AnyAsync(c => c.Id == candidate, cancellationToken))
            problems.Add(new Problem(nameof(form.Candidate), "Problem.Candidate.Missing"));
        if (problems.Count > 0) return problems;
        var row = new RetentionHoldRow { Id = Guid.NewGuid(), CandidateId = candidate, Reason = reason!, SetAt = now, Until = ends, SetBy = member.AccountId };
        context.Add(row);
        audit.Add(context, member, AuditAct.SetHold, candidate, row.Id);
        await context.SaveChangesAsync(cancellationToken);
        return [];
    }

    /// <summary>Ends a hold now; one that is not there or has ended is no error.</summary>
    public async Task LiftAsync(Guid id, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.PrivacyOfficer);
        await using var context = contexts.Open(member.Scope);
        if (await context.Set<RetentionHoldRow>().SingleOrDefaultAsync(h => h.Id == id && h.EndedAt == null, cancellationToken) is not { } row) return;
        row.EndedAt = time.GetUtcNow();
        audit.Add(context, member, AuditAct.LiftedHold, row.CandidateId, row.Id);
        await context.SaveChangesAsync(cancellationToken);
    }
}
