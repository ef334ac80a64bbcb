using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Access;
using MijnOptie.App.Services.Organisations;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.People;

/// <summary>
/// The one way to read people. What it gives depends on the purpose: who does not take part in matching now is not read
/// for it at all, so no evaluation can meet them.
/// </summary>
internal sealed partial class PeopleGate(DataContexts contexts, OrganisationLists lists, TimeProvider time)
{
    /// <summary>Everyone of the organisation who takes part in matching, by id.</summary>
    public async Task<IReadOnlyList<Candidate>> ForMatchingAsync(TenantScope scope, CancellationToken cancellationToken)
    {
        var statuses = await InMatchingAsync(scope, cancellationToken);
        await using var context = contexts.Open(scope);
        var rows = await CandidateQueries.WithParts(InMatching(context, statuses)).OrderBy(c => c.Id).ToListAsync(cancellationToken);
        return [.. rows.Select(CandidateMapping.Read)];
    }

    /// <summary>One person who takes part in matching; null when there is none with that id here.</summary>
    public async Task<Candidate?> FindForMatchingAsync(TenantScope scope, CandidateId candidate, CancellationToken cancellationToken)
    {
        var statuses = await InMatchingAsync(scope, cancellationToken);
        await using var context = contexts.Open(scope);
        var row = await CandidateQueries.WithParts(InMatching(context, statuses))
            .SingleOrDefaultAsync(c => c.Id == candidate.Value, cancellationToken);
        return row is null ? null : CandidateMapping.Read(row);
    }

    /// <summary>Who of these take part in matching now, by id.</summary>
    public async Task<IReadOnlyList<Candidate>> ForMatchingAsync(
        TenantScope scope, IEnumerable<CandidateId> candidates, CancellationToken cancellationToken)
    {
        var statuses = await InMatchingAsync(scope, cancellationToken);
        await using var context = contexts.Open(scope);
        var found = new List<Candidate>();
        foreach (var some in candidates.Select(each => each.Value).Order().Chunk(100))
        {
            var rows = await CandidateQueries.WithParts(InMatching(context, statuses)).Where(c => some.Contains(c.Id)).OrderBy(c => c.Id).ToListAsync(cancellationToken);
            found.AddRange(rows.Select(CandidateMapping.Read));
        }
        return found;
    }

    /// <summary>Who take part in matching now, each with a number that changes when anything of the person or the offer does.</summary>
    public async Task<IReadOnlyDictionary<CandidateId, int>> RevisionsForMatchingAsync(TenantScope scope, CancellationToken cancellationToken)
    {
        var statuses = await InMatchingAsync(scope, cancellationToken);
        await using var context = contexts.Open(scope);
        return await InMatching(context, statuses).Select(c => new { c.Id, c.Revision })
            .ToDictionaryAsync(c => new CandidateId(c.Id), c => c.Revision, cancellationToken);
    }

    /// <summary>Who came to take part in matching after a moment, the first ones; by id.</summary>
    public async Task<IReadOnlyList<CandidateId>> JoinedMatchingAsync(TenantScope scope, DateTimeOffset since, int most, CancellationToken cancellationToken)
    {
        var statuses = await InMatchingAsync(scope, cancellationToken);
        await using var context = contexts.Open(scope);
        var ids = await InMatching(context, statuses).Where(c => c.AdmissionAt > since || c.EmailConfirmedAt > since)
            .OrderBy(c => c.Id).Select(c => c.Id).Take(most).ToListAsync(cancellationToken);
        return [.. ids.Select(id => new CandidateId(id))];
    }

    /// <summary>Everyone of the organisation who takes part in matching, in short, to choose one from.</summary>
    public async Task<IReadOnlyList<CandidateSummary>> SummariesForMatchingAsync(TenantScope scope, CancellationToken cancellationToken)
    {
        var statuses = await InMatchingAsync(scope, cancellationToken);
        await using var context = contexts.Open(scope);
        var rows = await InMatching(context, statuses)
            .Select(c => new
            {
                c.Id,
                c.Initials,
                c.FirstName,
                c.LastName,
                c.HomeTown,
                Functions = c.Functions.OrderBy(f => f.Order).Select(f => f.FunctionCode).ToList(),
                Subjects = c.Subjects.OrderBy(s => s.Order).Select(s => s.SubjectCode).ToList(),
            })
            .ToListAsync(cancellationToken);
        return
        [
            .. rows.Select(row => new CandidateSummary(
                new CandidateId(row.Id),
                ContactDetails.NameOf(row.Initials, row.FirstName, row.LastName),
                row.HomeTown,
                [.. row.Functions.Select(code => new FunctionCode(code))],
                [.. row.Subjects.Select(code => new SubjectCode(code))])),
        ];
    }

    /// <summary>Those who take part in matching and whose name holds every word, by name: to choose the holder of a position.</summary>
    public async Task<IReadOnlyList<NamedCandidate>> FindByNameAsync(TenantScope scope, string? name, int max, CancellationToken cancellationToken)
    {
        var words = SearchWords.In(name);
        if (words.Length == 0) return [];
        var statuses = await InMatchingAsync(scope, cancellationToken);
        await using var context = contexts.Open(scope);
        // Names are not kept in a second form to search by, so they are compared here: an organisation has some thousands at most.
        var names = await InMatching(context, statuses)
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
        var statuses = await InMatchingAsync(scope, cancellationToken);
        await using var context = contexts.Open(scope);
        var rows = await InMatching(context, statuses).Where(c => c.Reference != null).OrderBy(c => c.Id)
            .Select(c => new { c.Id, c.Reference })
            .ToListAsync(cancellationToken);
        var found = new Dictionary<string, CandidateId>(StringComparer.OrdinalIgnoreCase);
        foreach (var row in rows) found.TryAdd(row.Reference!, new CandidateId(row.Id));
        return found;
    }

    /// <summary>What is held of a person, to show to that person; null when there is nobody with that id here.</summary>
    public async Task<OwnRecord?> FindForThePersonAsync(TenantScope scope, CandidateId candidate, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        var row = await CandidateQueries.WithParts(context.Candidates.AsNoTracking()).SingleOrDefaultAsync(c => c.Id == candidate.Value, cancellationToken);
        return row is null ? null : new OwnRecord
        {
            Candidate = CandidateMapping.Read(row),
            Source = row.Source,
            Admission = row.Admission,
            EmailConfirmedAt = row.EmailConfirmedAt,
            Waiting = AddressConfirmation.WaitingFor(row),
            RestrictedAt = row.RestrictedAt,
            RestrictedUntil = row.RestrictedUntil,
            MailStoppedAt = row.MailStoppedAt,
        };
    }

    /// <summary>Whether a person may get mail that was not asked for; false as well when there is nobody with that id here.</summary>
    public async Task<bool> MayBeMailedAsync(TenantScope scope, CandidateId candidate, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        return await context.Candidates.AsNoTracking().Where(PeopleClauses.MayBeMailed(time.GetUtcNow()))
            .AnyAsync(c => c.Id == candidate.Value, cancellationToken);
    }

    /// <summary>Those whose data was entered before a moment, to ask them whether it holds and to tell them when it goes; by id.</summary>
    public async Task<IReadOnlyList<AgeingPerson>> AgeingAsync(TenantScope scope, DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        var people = context.Candidates.AsNoTracking().Where(PeopleClauses.MayBeWarned()).Where(c => c.EnteredAt <= before);
        var welcome = (await people.Where(PeopleClauses.MayBeMailed(time.GetUtcNow())).Select(c => c.Id).ToListAsync(cancellationToken)).ToHashSet();
        var rows = await people.OrderBy(c => c.Id)
            .Select(c => new { c.Id, c.Initials, c.FirstName, c.LastName, c.Email, c.Language, c.EnteredAt, c.StillRightAt })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(c => new AgeingPerson(
            new CandidateId(c.Id), c.FirstName ?? ContactDetails.NameOf(c.Initials, c.FirstName, c.LastName), EmailAddress.Parse(c.Email).Value,
            c.Language, c.EnteredAt, c.StillRightAt, welcome.Contains(c.Id)))];
    }

    /// <summary>Whether a person may be mailed now, and if not why.</summary>
    public async Task<PersonMailState> MailStateAsync(TenantScope scope, CandidateId candidate, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        var found = context.Candidates.AsNoTracking().Where(c => c.Id == candidate.Value);
        if (await found.Select(c => new { c.MailStoppedAt }).SingleOrDefaultAsync(cancellationToken) is not { } person) return PersonMailState.Gone;
        if (person.MailStoppedAt is not null) return PersonMailState.Unwanted;
        return await found.AnyAsync(PeopleClauses.MayBeMailed(time.GetUtcNow()), cancellationToken) ? PersonMailState.Welcome : PersonMailState.SetAside;
    }

    private IQueryable<CandidateRow> InMatching(AppDbContext context, string[] statuses) =>
        context.Candidates.AsNoTracking().Where(CandidateAdmission.IsAdmitted).Where(PeopleClauses.TakesPart(time.GetUtcNow())).Where(c => statuses.Contains(c.StatusCode));

    // A status of the organisation's own counts as the standard one it rests on.
    private async Task<string[]> InMatchingAsync(TenantScope scope, CancellationToken cancellationToken)
    {
        var codes = await lists.ForAsync(scope, cancellationToken);
        return [.. codes.Statuses.All.Where(entry => codes.StatusBehind(entry.Code) is { IsIncludedInMatching: true }).Select(entry => entry.Code.Value)];
    }
}
