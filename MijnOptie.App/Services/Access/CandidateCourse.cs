using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Access;

/// <summary>The course of events of a candidate's own acts. It is only added to, and it goes when the candidate goes.</summary>
internal sealed class CandidateCourse(DataContexts contexts, TimeProvider time)
{
    /// <summary>Writes an act down in the transaction of the act itself.</summary>
    public void Add(AppDbContext context, CandidateId candidate, CandidateEventKind kind)
    {
        var now = time.GetUtcNow();
        context.CandidateEvents.Add(new CandidateEventRow { Id = Guid.CreateVersion7(now), CandidateId = candidate.Value, Kind = kind, At = now });
    }

    /// <summary>All acts of a candidate, newest first.</summary>
    public async Task<IReadOnlyList<CandidateEvent>> OfAsync(TenantScope scope, CandidateId candidate, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        return await context.CandidateEvents.AsNoTracking().Where(e => e.CandidateId == candidate.Value)
            .OrderByDescending(e => e.At).ThenByDescending(e => e.Id)
            .Select(e => new CandidateEvent(e.Kind, e.At))
            .ToListAsync(cancellationToken);
    }
}
