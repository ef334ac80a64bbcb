using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.People;

/// <summary>
/// The one way to read people. What it gives depends on the purpose: who does not take part in matching now is not read
/// for it at all, so no evaluation can meet them.
/// </summary>
internal sealed class PeopleGate(DataContexts contexts)
{
    private static readonly string[] InMatching =
        [.. EducationTables.Standard.Statuses.All.Where(s => s.IsIncludedInMatching).Select(s => s.Code.Value)];

    /// <summary>Everyone of the organisation who takes part in matching, by id.</summary>
    public async Task<IReadOnlyList<Candidate>> ForMatchingAsync(TenantScope scope, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        var rows = await CandidateQueries.WithParts(context.Candidates.AsNoTracking())
            .Where(c => InMatching.Contains(c.StatusCode))
            .OrderBy(c => c.Id)
            .ToListAsync(cancellationToken);
        return [.. rows.Select(CandidateMapping.Read)];
    }

    /// <summary>One person who takes part in matching; null when there is none with that id here.</summary>
    public async Task<Candidate?> FindForMatchingAsync(TenantScope scope, CandidateId candidate, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        var row = await CandidateQueries.WithParts(context.Candidates.AsNoTracking())
            .SingleOrDefaultAsync(c => c.Id == candidate.Value && InMatching.Contains(c.StatusCode), cancellationToken);
        return row is null ? null : CandidateMapping.Read(row);
    }
}
