using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Intake;

/// <summary>The forms that are being filled in. Who has no key reaches none; what has expired is as if it were gone.</summary>
internal sealed class IntakeDrafts(DataContexts contexts, DraftFieldWriter writer, SavePace pace, TimeProvider time)
{
    /// <summary>How long a draft is kept after its last change.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(7);

    /// <summary>The draft of a key; null when there is none, or no more.</summary>
    public async Task<IntakeDraft?> FindAsync(DraftKey key, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var context = contexts.OpenPlatform();
        var row = await Of(context, key).AsNoTracking().Include(d => d.Fields)
            .SingleOrDefaultAsync(d => d.ExpiresAt > now, cancellationToken);
        return row is null ? null : new IntakeDraft(
            new IntakeForm(row.Fields.Select(f => KeyValuePair.Create(f.Field, f.Value))),
            row.ChangedAt,
            row.ExpiresAt,
            row is { SentToOrganisationId: { } organisation, SentCandidateId: { } candidate }
                ? new SentOffer(new OrganisationId(organisation), new CandidateId(candidate), row.SentAt)
                : null);
    }

    /// <summary>Keeps a field; the last one to write it wins, and other fields are left alone.</summary>
    /// <returns>When it was kept, or the error <c>Draft.Expired</c>, <c>Draft.TooFast</c>, <c>Field.TooLong</c>, <c>Field.Control</c>
    /// or <c>Field.Unreadable</c>.</returns>
    public async Task<Result<DateTimeOffset>> SaveAsync(DraftKey key, IntakeField field, string? value, CancellationToken cancellationToken)
    {
        var text = value ?? "";
        if (PlainText.Refuse(text, IntakeDraftFieldRow.MaximumValueLength, "\t\n") is { } refusal) return refusal;
        if (!pace.MayGo(key.Id)) return new Error("Draft.TooFast");
        var now = time.GetUtcNow();
        var kept = await writer.SaveAsync(new DraftFieldChange(key.Id, key.TokenHash, field.Name, text, now, now + Life), cancellationToken);
        return kept ? now : new Error("Draft.Expired");
    }

    /// <summary>
    /// Writes down where the draft is going before it goes there, so that whatever happens on the way it can be found and
    /// taken back. A candidate that was named before keeps that name.
    /// </summary>
    public async Task<SentOffer?> MarkSendingAsync(DraftKey key, OrganisationId organisation, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        var fresh = Guid.NewGuid();
        await Of(context, key).Where(d => d.SentCandidateId == null)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.SentCandidateId, fresh), cancellationToken);
        await Of(context, key)
            .ExecuteUpdateAsync(set => set.SetProperty(d => d.SentToOrganisationId, organisation.Value), cancellationToken);
        var row = await Of(context, key).AsNoTracking().SingleOrDefaultAsync(cancellationToken);
        return row?.SentCandidateId is { } candidate ? new SentOffer(organisation, new CandidateId(candidate), row.SentAt) : null;
    }

    /// <summary>Writes down that it arrived; the seven days run anew.</summary>
    public async Task MarkSentAsync(DraftKey key, SentOffer sent, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var context = contexts.OpenPlatform();
        await Of(context, key).ExecuteUpdateAsync(
            set => set.SetProperty(d => d.SentCandidateId, sent.Candidate.Value)
                .SetProperty(d => d.SentAt, sent.At)
                .SetProperty(d => d.ChangedAt, now)
                .SetProperty(d => d.ExpiresAt, now + Life),
            cancellationToken);
    }

    /// <summary>Erases a draft.</summary>
    public async Task EraseAsync(DraftKey key, CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        await Of(context, key).ExecuteDeleteAsync(cancellationToken);
    }

    private static IQueryable<IntakeDraftRow> Of(AppDbContext context, DraftKey key) =>
        context.IntakeDrafts.Where(d => d.Id == key.Id && d.TokenHash == key.TokenHash);
}
