using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>The positions that the candidates hold: the position stays, who holds it is forgotten.</summary>
internal sealed class HeldPositionTrace : ICandidateTrace
{
    public async Task<IReadOnlyList<DeletionCount>> EraseAsync(
        AppDbContext context, TenantScope scope, IReadOnlyCollection<Guid> candidates, ErasureOrder order, CancellationToken cancellationToken)
    {
        var forgotten = await context.Positions.Where(p => candidates.Contains(p.HolderId!.Value))
            .ExecuteUpdateAsync(set => set.SetProperty(p => p.HolderId, (Guid?)null), cancellationToken);
        return [new DeletionCount("Positions-HolderId", forgotten)];
    }
}
