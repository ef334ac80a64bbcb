using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>Mail to the candidates, waiting or sent.</summary>
internal sealed class MailTrace : ICandidateTrace
{
    public async Task<IReadOnlyList<DeletionCount>> EraseAsync(
        AppDbContext context, TenantScope scope, IReadOnlyCollection<Guid> candidates, ErasureOrder order, CancellationToken cancellationToken)
    {
        var erased = await context.OutboxMails
            .Where(m => m.OrganisationId == scope.Organisation.Value && candidates.Contains(m.CandidateId!.Value))
            .ExecuteDeleteAsync(cancellationToken);
        return [new DeletionCount("OutboxMails", erased)];
    }
}
