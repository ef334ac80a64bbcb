using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Services.Matching;

/// <summary>The index of an organisation in memory: made anew after someone in it was erased.</summary>
internal sealed class IndexTrace(OrganisationIndexes indexes) : ICandidateTrace
{
    public Task<IReadOnlyList<DeletionCount>> EraseAsync(
        AppDbContext context, TenantScope scope, IReadOnlyCollection<Guid> candidates, ErasureOrder order, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DeletionCount>>([]);

    public Task ForgetAsync(TenantScope scope, IReadOnlyCollection<Guid> candidates) => indexes.ForgetAsync(scope);
}
