using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Retention;

/// <summary>Candidates: a year after entry or renewal, unless a legal reason holds them. Each erasure reaches every place there is.</summary>
internal sealed class RetainedCandidates(DataContexts contexts, CandidateErasure erasure) : IRetainedRecords
{
    public RetentionPolicy Policy => RetentionPolicies.Candidate;

    public bool AreOfOrganisations => true;

    public Task<int> CountDueAsync(AppDbContext context, DateTimeOffset moment, CancellationToken cancellationToken) =>
        Due(context, moment).CountAsync(cancellationToken);

    public async Task<int> EraseSomeAsync(TenantScope scope, DateTimeOffset now, int most, CancellationToken cancellationToken)
    {
        List<Guid> due;
        await using (var context = contexts.Open(scope))
        {
            due = await Due(context, now).OrderBy(c => c.EnteredAt).Take(most).Select(c => c.Id).ToListAsync(cancellationToken);
        }
        return await erasure.EraseSomeAsync(scope, due, new ErasureOrder(Policy.Code, Policy.Version, DeletionCause.RetentionEnded), cancellationToken);
    }

    private static IQueryable<CandidateRow> Due(AppDbContext context, DateTimeOffset moment)
    {
        var before = RetentionRule.OneYearAfterEntry.DueBefore(moment);
        var today = DutchTime.DayOf(moment);
        return context.Candidates.AsNoTracking()
            .Where(c => c.EnteredAt < before)
            .Where(c => !context.RetentionHolds.Any(h => h.CandidateId == c.Id && h.EndedAt == null && h.Until >= today));
    }
}
