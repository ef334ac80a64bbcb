using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Audit;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Matching;

namespace MijnOptie.App.Services.Matching;

/// <summary>How much each criterion counts for an organisation: the weights of the product until it saves its own.</summary>
internal sealed class OrganisationWeights(DataContexts contexts, AuditLog audit)
{
    public async Task<MatchWeights> ForAsync(TenantScope scope, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        var stored = await context.Organisations.AsNoTracking()
            .Where(organisation => organisation.Id == scope.Organisation.Value)
            .Select(organisation => organisation.MatchWeights)
            .SingleOrDefaultAsync(cancellationToken);
        return WeightsText.Parse(stored) ?? MatchWeights.Default;
    }

    /// <summary>Saves weights as the organisation's own, and who did so.</summary>
    public async Task SaveAsync(StaffMember member, MatchWeights weights, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(member.Scope);
        var organisation = await context.Organisations.SingleAsync(row => row.Id == member.Scope.Organisation.Value, cancellationToken);
        organisation.MatchWeights = weights.Equals(MatchWeights.Default) ? null : WeightsText.Of(weights);
        audit.Add(context, member, AuditAct.ChangedWeights, member.Scope.Organisation.Value);
        await context.SaveChangesAsync(cancellationToken);
    }
}
