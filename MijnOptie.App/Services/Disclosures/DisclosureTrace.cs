using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Services.Disclosures;

/// <summary>What was noted of data that was passed on about one candidate: words that can tell who it was. What was about several stays its year.</summary>
internal sealed class DisclosureTrace : ICandidateTrace
{
    public async Task<IReadOnlyList<DeletionCount>> EraseAsync(
        AppDbContext context, TenantScope scope, IReadOnlyCollection<Guid> candidates, ErasureOrder order, CancellationToken cancellationToken) =>
        [new("Disclosures", await context.Set<DisclosureRow>().Where(d => candidates.Contains(d.CandidateId!.Value)).ExecuteDeleteAsync(cancellationToken))];
}
