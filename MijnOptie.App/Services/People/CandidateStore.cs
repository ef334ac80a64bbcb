using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Access;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.People;

/// <summary>Stores what a candidate sent. Reading people goes through <see cref="PeopleGate"/>.</summary>
internal sealed class CandidateStore(DataContexts contexts, AddressConfirmation confirmation, CandidateCourse course)
{
    /// <summary>
    /// Stores a candidate, or changes the one that came in by the same sending: doing it twice stores once, also when both
    /// happen at the same moment.
    /// </summary>
    /// <returns>The id under which the candidate is stored.</returns>
    public async Task<CandidateId> SaveAsync(TenantScope scope, Candidate candidate, CandidateSource source, CancellationToken cancellationToken)
    {
        try
        {
            return await WriteAsync(scope, candidate, source, cancellationToken);
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            // The same sending came in at the same moment and won: this one becomes a change of it.
            return await WriteAsync(scope, candidate, source, cancellationToken);
        }
    }

    /// <summary>
    /// Lets a newer offer of the same person take the place of an older one, which keeps its id, its reference and all that
    /// hangs on it. The caller's own SaveChanges does it.
    /// </summary>
    public static async Task ReplaceAsync(AppDbContext context, CandidateRow older, CandidateRow newer, CancellationToken cancellationToken)
    {
        var candidate = CandidateMapping.Read(newer);
        CandidateMapping.Write(
            candidate with { Offer = candidate.Offer with { Id = new CandidateId(older.Id) }, Reference = candidate.Reference ?? older.Reference },
            CandidateSource.Form,
            older);
        CandidateAdmission.SentAgain(older, newer.EnteredAt);
        var drafts = await context.IntakeDrafts.Where(d => d.SentCandidateId == newer.Id).ToListAsync(cancellationToken);
        drafts.ForEach(draft => draft.SentCandidateId = older.Id);
        context.Candidates.Remove(newer);
    }

    private async Task<CandidateId> WriteAsync(TenantScope scope, Candidate candidate, CandidateSource source, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        var row = await CandidateQueries.WithParts(context.Candidates)
            .SingleOrDefaultAsync(c => c.SubmissionId == candidate.Submission, cancellationToken);
        var isNew = row is null;
        if (row is null)
        {
            // What an organisation brings along itself is known there; what a form brings is still to be confirmed.
            row = new CandidateRow { Id = candidate.Offer.Id.Value, EmailConfirmedAt = source == CandidateSource.Form ? null : candidate.EnteredAt };
            context.Candidates.Add(row);
        }
        if (source == CandidateSource.Form)
        {
            await confirmation.TakeAsync(context, row, candidate.Contact, candidate.Language, cancellationToken);
            course.Add(context, new CandidateId(row.Id), isNew ? CandidateEventKind.Sent : CandidateEventKind.SentAgain);
        }
        var email = source == CandidateSource.Form ? EmailAddress.Parse(row.Email).Value : candidate.Contact.Email;
        CandidateMapping.Write(
            candidate with { Offer = candidate.Offer with { Id = new CandidateId(row.Id) }, Contact = candidate.Contact with { Email = email } },
            source,
            row);
        if (isNew) CandidateAdmission.Begin(row, source, scope.Organisation, candidate.EnteredAt);
        else CandidateAdmission.SentAgain(row, candidate.EnteredAt);
        await context.SaveChangesAsync(cancellationToken);
        return new CandidateId(row.Id);
    }
}
