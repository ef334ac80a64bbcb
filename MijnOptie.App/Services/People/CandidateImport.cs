using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.People;

/// <summary>
/// Puts candidates out of an organisation's own records beside those that are stored. What a person filled in is never
/// overwritten by a file. Nothing is saved here: the caller saves the context, all or nothing.
/// </summary>
internal static class CandidateImport
{
    private const int Batch = 400;

    /// <summary>Adds or changes the candidates in the context.</summary>
    /// <param name="context">The context of the organisation; the rows are tracked by it.</param>
    /// <param name="candidates">The candidates; each reference and each e-mail address once.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>For each candidate, in the same order, what saving the context will do.</returns>
    public static async Task<IReadOnlyList<CandidateImportOutcome>> StageAsync(
        AppDbContext context, IReadOnlyList<Candidate> candidates, CancellationToken cancellationToken)
    {
        var known = await context.Candidates.AsNoTracking()
            .Select(c => new Known(c.Id, c.SubmissionId, c.Reference, c.EmailKey, c.Source))
            .ToListAsync(cancellationToken);
        var index = new Index(known);
        var matches = candidates.Select(candidate => index.Find(candidate, SubmissionOf(context.Tenant!.Value, candidate))).ToList();
        var rows = await LoadAsync(context, [.. matches.OfType<Known>().Where(IsOurs).Select(k => k.Id)], cancellationToken);
        var outcomes = candidates.Select((candidate, at) => Stage(context, rows, candidate, matches[at])).ToArray();
        context.ChangeTracker.DetectChanges();
        var changed = ChangedIn(context);
        for (var at = 0; at < outcomes.Length; at++)
        {
            if (outcomes[at] != CandidateImportOutcome.Changed) continue;
            if (changed.Contains(matches[at]!.Id)) rows[matches[at]!.Id].EnteredAt = candidates[at].EnteredAt;
            else outcomes[at] = CandidateImportOutcome.Unchanged;
        }
        context.ChangeTracker.DetectChanges();
        return outcomes;
    }

    /// <summary>The candidates that saving the context would store anew, and those it would change.</summary>
    public static (IReadOnlyList<Guid> New, IReadOnlyList<Guid> Changed) StagedIn(AppDbContext context)
    {
        var fresh = context.ChangeTracker.Entries<CandidateRow>().Where(e => e.State == EntityState.Added).Select(e => e.Entity.Id).ToHashSet();
        return ([.. fresh], [.. ChangedIn(context).Except(fresh)]);
    }

    private static CandidateImportOutcome Stage(AppDbContext context, Dictionary<Guid, CandidateRow> rows, Candidate candidate, Known? match)
    {
        if (match is null)
        {
            var fresh = new CandidateRow { EmailConfirmedAt = candidate.EnteredAt };
            CandidateAdmission.Begin(fresh, CandidateSource.Import, new OrganisationId(context.Tenant!.Value), candidate.EnteredAt);
            CandidateMapping.Write(candidate with { Submission = SubmissionOf(context.Tenant!.Value, candidate) }, CandidateSource.Import, fresh);
            context.Candidates.Add(fresh);
            return CandidateImportOutcome.New;
        }
        if (!IsOurs(match)) return CandidateImportOutcome.LeftAlone;
        if (match.Reference is not null && candidate.Reference is not null && !match.Reference.Equals(candidate.Reference, StringComparison.OrdinalIgnoreCase))
        {
            return CandidateImportOutcome.AnothersEmail;
        }
        var row = rows[match.Id];
        CandidateMapping.Write(candidate with
        {
            Submission = row.SubmissionId,
            EnteredAt = row.EnteredAt,
            Language = row.Language,
            Reference = candidate.Reference ?? row.Reference,
            Offer = candidate.Offer with { Id = new CandidateId(row.Id) },
        }, row.Source, row);
        return CandidateImportOutcome.Changed;
    }

    private static HashSet<Guid> ChangedIn(AppDbContext context) =>
    [
        .. context.ChangeTracker.Entries<CandidateRow>().Where(e => e.State == EntityState.Modified).Select(e => e.Entity.Id),
        .. context.ChangeTracker.Entries<ICandidatePart>().Where(e => e.State != EntityState.Unchanged).Select(e => e.Entity.CandidateId),
    ];

    private static bool IsOurs(Known known) => known.Source != CandidateSource.Form;

    private static async Task<Dictionary<Guid, CandidateRow>> LoadAsync(AppDbContext context, Guid[] ids, CancellationToken cancellationToken)
    {
        var rows = new Dictionary<Guid, CandidateRow>(ids.Length);
        foreach (var some in ids.Distinct().Chunk(Batch))
        {
            var loaded = await CandidateQueries.WithParts(context.Candidates).AsSplitQuery().Where(c => some.Contains(c.Id)).ToListAsync(cancellationToken);
            foreach (var row in loaded) rows.Add(row.Id, row);
        }
        return rows;
    }

    // The same person out of the same records gives the same id, so that two imports at one moment store once.
    private static Guid SubmissionOf(Guid tenant, Candidate candidate)
    {
        var key = candidate.Reference is { } reference ? $"{tenant:N} ref {reference.ToUpperInvariant()}" : $"{tenant:N} mail {candidate.Contact.Email.Key}";
        return new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(key)).AsSpan(0, 16));
    }

    private sealed record Known(Guid Id, Guid SubmissionId, string? Reference, string EmailKey, CandidateSource Source);

    private sealed class Index(List<Known> known)
    {
        private readonly Dictionary<string, Known> byReference = known.Where(k => k.Reference is not null)
            .GroupBy(k => k.Reference!, StringComparer.OrdinalIgnoreCase).ToDictionary(g => g.Key, g => g.First(), StringComparer.OrdinalIgnoreCase);

        private readonly Dictionary<string, Known> byEmail = known.GroupBy(k => k.EmailKey).ToDictionary(g => g.Key, g => g.First());
        private readonly Dictionary<Guid, Known> bySubmission = known.ToDictionary(k => k.SubmissionId);

        public Known? Find(Candidate candidate, Guid submission) =>
            (candidate.Reference is { } reference ? byReference.GetValueOrDefault(reference) : null)
            ?? byEmail.GetValueOrDefault(candidate.Contact.Email.Key)
            ?? bySubmission.GetValueOrDefault(submission);
    }
}
