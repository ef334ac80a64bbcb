using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Services.PersonalData;

/// <summary>
/// A place outside the candidate's own row and its parts where something of a candidate is kept: a table that no foreign key
/// ties to it, files, memory. Each is registered with <c>AddCandidateTrace</c>; erasure visits them all.
/// </summary>
internal interface ICandidateTrace
{
    /// <summary>
    /// Erases what is kept of these candidates. Rows go within the transaction of the context; files go at once, so doing it twice must be
    /// no error.
    /// </summary>
    /// <returns>What went, by kind; without kinds that had nothing.</returns>
    Task<IReadOnlyList<DeletionCount>> EraseAsync(
        AppDbContext context, TenantScope scope, IReadOnlyCollection<Guid> candidates, ErasureOrder order, CancellationToken cancellationToken);

    /// <summary>Called once the erasure is safe on disk: for what is held in memory, that would else be read anew too early.</summary>
    Task ForgetAsync(TenantScope scope, IReadOnlyCollection<Guid> candidates) => Task.CompletedTask;
}
