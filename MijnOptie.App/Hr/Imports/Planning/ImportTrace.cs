using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Hr.Imports.Planning;

/// <summary>
/// Imports that wait in memory and can name the erased: rows of a file say nothing of whom they are about, so all of the organisation that
/// name people go. Whoever brought one chooses the file again.
/// </summary>
internal sealed class ImportTrace(PendingImports pending) : ICandidateTrace
{
    public Task<IReadOnlyList<DeletionCount>> EraseAsync(
        AppDbContext context, TenantScope scope, IReadOnlyCollection<Guid> candidates, ErasureOrder order, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<DeletionCount>>([]);

    public Task ForgetAsync(TenantScope scope, IReadOnlyCollection<Guid> candidates)
    {
        pending.DropPeople(scope.Organisation);
        return Task.CompletedTask;
    }
}
