using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
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

    /// <summary>Those who take part in matching and whose name holds every word, by name: to choose the holder of a position.</summary>
    public async Task<IReadOnlyList<NamedCandidate>> FindByNameAsync(TenantScope scope, string? name, int max, CancellationToken cancellationToken)
    {
        var words = SearchWords.In(name);
        if (words.Length == 0) return [];
        await using var context = contexts.Open(scope);
        // Names are not kept in a second form to search by, so they are compared here: an organisation has some thousands at most.
        var names = await context.Candidates.AsNoTracking()
            .Where(c => InMatching.Contains(c.StatusCode))
            .Select(c => new { c.Id, c.Initials, c.FirstName, c.LastName, c.Reference, c.HomeTown })
            .ToListAsync(cancellationToken);
        return [.. names
            .Select(c => (Candidate: new NamedCandidate(new CandidateId(c.Id), ContactDetails.NameOf(c.Initials, c.FirstName, c.LastName), c.Reference, c.HomeTown),
                Folded: $" {SearchWords.Of(1_000, c.Initials, c.FirstName, c.LastName, c.Reference)}"))
            .Where(c => Array.TrueForAll(words, word => c.Folded.Contains($" {word}", StringComparison.Ordinal)))
            .OrderBy(c => c.Candidate.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(c => c.Candidate.Id)
            .Take(max)
            .Select(c => c.Candidate)];
    }

    /// <summary>The candidates that have a reference in the organisation's own records, by it: to join its files to them.</summary>
    public async Task<IReadOnlyDictionary<string, CandidateId>> ReferencesAsync(TenantScope scope, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        var rows = await context.Candidates.AsNoTracking()
            .Where(c => c.Reference != null && InMatching.Contains(c.StatusCode))
            .OrderBy(c => c.Id)
            .Select(c => new { c.Id, c.Reference })
            .ToListAsync(cancellationToken);
        var found = new Dictionary<string, CandidateId>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows) found.TryAdd(row.Reference!, new CandidateId(row.Id));
        return found;
    }
}
