using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Hr.Imports.Planning;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Audit;
using MijnOptie.App.Services.People;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Imports;

/// <summary>Applies a previewed import, whole or not at all: one save is one transaction.</summary>
internal sealed partial class ApplyImport(CurrentStaff staff, DataContexts contexts, PendingImports pending, AuditLog audit, ILogger<ApplyImport> logger)
{
    /// <returns>What was done; or <c>Import.Expired</c>, <c>Import.NothingToDo</c>, or <c>Import.DatabaseChanged</c>, after which the
    /// waiting import holds a new plan to look at.</returns>
    public async Task<Result<ImportPlan>> HandleAsync(Guid id, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.Hr);
        if (pending.Find(member, id) is not { } import) return new Error("Import.Expired");
        if (!import.Plan.CanBeApplied) return new Error("Import.NothingToDo");
        return await Task.Run(() => ApplyAsync(member, import, cancellationToken), cancellationToken);
    }

    private async Task<Result<ImportPlan>> ApplyAsync(StaffMember member, PendingImport import, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(member.Scope);
        var plan = await import.Source.PlanAsync(context, member.Scope, cancellationToken);
        if (plan.Stamp != import.Plan.Stamp || plan.Problems.Length > 0) return Changed(import, plan);
        WriteDown(context, member);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            await using var again = contexts.Open(member.Scope);
            var other = await import.Source.PlanAsync(again, member.Scope, cancellationToken);
            if (other.Stamp == plan.Stamp) throw; // not someone else's change: the database itself
            return Changed(import, other);
        }
        pending.Drop(import);
        LogApplied(logger, import.Source.Kind, member.AccountId, plan.New, plan.Changed, plan.Unchanged);
        return plan;
    }

    private void WriteDown(AppDbContext context, StaffMember member)
    {
        var (fresh, changed) = CandidateImport.StagedIn(context);
        foreach (var candidate in fresh) audit.Add(context, member, AuditAct.ImportedCandidate, candidate);
        foreach (var candidate in changed) audit.Add(context, member, AuditAct.ChangedCandidateByImport, candidate);
    }

    private Error Changed(PendingImport import, ImportPlan plan)
    {
        pending.Renew(import, plan);
        return new Error("Import.DatabaseChanged");
    }

    [LoggerMessage(EventId = 6101, Level = LogLevel.Information,
        Message = "Import of {Kind} applied by account {Account}: {New} new, {Changed} changed, {Unchanged} unchanged")]
    private static partial void LogApplied(ILogger logger, ImportKind kind, Guid account, int @new, int changed, int unchanged);
}
