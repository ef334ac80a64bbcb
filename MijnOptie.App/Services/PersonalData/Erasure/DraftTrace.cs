using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>The forms from which the candidates' offers were sent.</summary>
internal sealed class DraftTrace : ICandidateTrace
{
    public async Task<IReadOnlyList<DeletionCount>> EraseAsync(
        AppDbContext context, TenantScope scope, IReadOnlyCollection<Guid> candidates, ErasureOrder order, CancellationToken cancellationToken)
    {
        // Sent to another organisation: the same draft is on its way there.
        if (order == ErasureOrder.SentElsewhere) return [];
        var erased = await context.IntakeDrafts
            .Where(d => d.SentToOrganisationId == scope.Organisation.Value && candidates.Contains(d.SentCandidateId!.Value))
            .ExecuteDeleteAsync(cancellationToken);
        return [new DeletionCount("IntakeDrafts", erased)];
    }
}
