using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Tenancy;

namespace MijnOptie.App.Services.Audit;

/// <summary>
/// Who did what with whose data, when. A line is written once; it belongs to the organisation concerned and holds ids only.
/// An act that changes something is written in the same transaction as the change; an act of looking is written before what
/// was asked for is shown.
/// </summary>
internal sealed class AuditLog(DataContexts contexts, TimeProvider time)
{
    /// <summary>Adds a line that the caller's own save stores.</summary>
    /// <exception cref="ArgumentException">The context works for another organisation than the member of staff.</exception>
    public void Add(AppDbContext context, StaffMember who, AuditAct act, Guid subject, Guid? about = null)
    {
        if (context.Tenant != who.Scope.Organisation.Value) throw new ArgumentException("The context works for another organisation.", nameof(context));
        var now = time.GetUtcNow();
        context.Add(new AuditRow
        {
            Id = Guid.CreateVersion7(now),
            At = now,
            AccountId = who.AccountId,
            Act = act.ToString(),
            SubjectId = subject,
            AboutId = about,
        });
    }

    /// <summary>Writes a line at once: for looking, and for acts on what lies outside the organisation's own rows.</summary>
    public async Task RecordAsync(StaffMember who, AuditAct act, Guid subject, Guid? about, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(who.Scope);
        Add(context, who, act, subject, about);
        await context.SaveChangesAsync(cancellationToken);
    }

    /// <summary>Everything that was done with the data of one person, the newest first.</summary>
    public async Task<IReadOnlyList<AuditEntry>> AboutAsync(TenantScope scope, Guid subject, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        var rows = await context.AuditLog.AsNoTracking()
            .Where(row => row.SubjectId == subject || row.AboutId == subject)
            .OrderByDescending(row => row.At).ThenByDescending(row => row.Id)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new AuditEntry(row.At, row.AccountId, Enum.Parse<AuditAct>(row.Act), row.SubjectId, row.AboutId))];
    }
}
