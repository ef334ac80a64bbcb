using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Retention;

namespace MijnOptie.App.Services.Access;

/// <summary>The candidates' own ways to their data: links, sessions and codes, and what they did. They go with the candidate.</summary>
internal sealed class AccessTrace : ICandidateTrace
{
    public async Task<IReadOnlyList<DeletionCount>> EraseAsync(
        AppDbContext context, TenantScope scope, IReadOnlyCollection<Guid> candidates, ErasureOrder order, CancellationToken cancellationToken) =>
    [
        new("OneTimeLinks", await context.OneTimeLinks.Where(l => candidates.Contains(l.CandidateId)).ExecuteDeleteAsync(cancellationToken)),
        new("PortalSessions", await context.PortalSessions.Where(s => candidates.Contains(s.CandidateId)).ExecuteDeleteAsync(cancellationToken)),
        new("PortalCodes", await context.PortalCodes.Where(c => candidates.Contains(c.CandidateId)).ExecuteDeleteAsync(cancellationToken)),
        new("CandidateEvents", await context.CandidateEvents.Where(e => candidates.Contains(e.CandidateId)).ExecuteDeleteAsync(cancellationToken)),
    ];
}
