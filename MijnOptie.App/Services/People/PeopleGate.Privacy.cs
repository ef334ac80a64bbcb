using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.People;

/// <content>For the privacy officer, who answers for everyone that is kept, whether they take part or not.</content>
internal sealed partial class PeopleGate
{
    /// <summary>Everyone whose name, reference or address holds every word, by name.</summary>
    public async Task<IReadOnlyList<NamedCandidate>> FindForPrivacyAsync(TenantScope scope, string? typed, int max, CancellationToken cancellationToken)
    {
        var words = SearchWords.In(typed);
        if (words.Length == 0) return [];
        await using var context = contexts.Open(scope);
        var rows = await context.Candidates.AsNoTracking()
            .Select(c => new { c.Id, c.Initials, c.FirstName, c.LastName, c.Reference, c.HomeTown, c.Email })
            .ToListAsync(cancellationToken);
        return [.. rows
            .Select(c => (Candidate: new NamedCandidate(new CandidateId(c.Id), ContactDetails.NameOf(c.Initials, c.FirstName, c.LastName), c.Reference, c.HomeTown),
                Folded: $" {SearchWords.Of(1_000, c.Initials, c.FirstName, c.LastName, c.Reference, c.Email)}"))
            .Where(c => Array.TrueForAll(words, word => c.Folded.Contains($" {word}", StringComparison.Ordinal)))
            .OrderBy(c => c.Candidate.Name, StringComparer.CurrentCultureIgnoreCase).ThenBy(c => c.Candidate.Id)
            .Take(max)
            .Select(c => c.Candidate)];
    }

    /// <summary>Everyone at exactly this address, or with exactly this reference in the organisation's own records.</summary>
    public async Task<IReadOnlyList<CandidateId>> FindExactlyForPrivacyAsync(TenantScope scope, string typed, CancellationToken cancellationToken)
    {
        var key = EmailAddress.TryParse(typed, out var address) ? address.Key : null;
        await using var context = contexts.Open(scope);
        var rows = await context.Candidates.AsNoTracking().Where(c => c.EmailKey == key || c.Reference != null).Select(c => new { c.Id, c.EmailKey, c.Reference }).ToListAsync(cancellationToken);
        return [.. rows.Where(c => (key is not null && c.EmailKey == key) || string.Equals(c.Reference, typed, StringComparison.OrdinalIgnoreCase)).Select(c => new CandidateId(c.Id))];
    }

    /// <summary>The names of some, by id; who is not there is left out.</summary>
    public async Task<IReadOnlyDictionary<CandidateId, string>> NamesForPrivacyAsync(TenantScope scope, IReadOnlyCollection<CandidateId> candidates, CancellationToken cancellationToken)
    {
        var ids = candidates.Select(candidate => candidate.Value).ToArray();
        await using var context = contexts.Open(scope);
        var rows = await context.Candidates.AsNoTracking().Where(c => ids.Contains(c.Id))
            .Select(c => new { c.Id, c.Initials, c.FirstName, c.LastName })
            .ToListAsync(cancellationToken);
        return rows.ToDictionary(c => new CandidateId(c.Id), c => ContactDetails.NameOf(c.Initials, c.FirstName, c.LastName));
    }

    /// <summary>
    /// Everyone at an address known to be theirs, to tell what the law says they must hear. Stopping mail or setting data aside
    /// does not stop that.
    /// </summary>
    public async Task<IReadOnlyList<NoticeAddress>> ForNoticesAsync(TenantScope scope, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        var rows = await context.Candidates.AsNoTracking().Where(c => c.EmailConfirmedAt != null).OrderBy(c => c.Id)
            .Select(c => new { c.Id, c.Initials, c.FirstName, c.LastName, c.Email, c.Language })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(c => new NoticeAddress(
            new CandidateId(c.Id), c.FirstName ?? ContactDetails.NameOf(c.Initials, c.FirstName, c.LastName), EmailAddress.Parse(c.Email).Value, c.Language))];
    }
}
