using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Access;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.People;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Education;
using MijnOptie.Domain.Retention;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Freshness;

/// <summary>What a person can do with a reminder. Who has no secret that is still good reaches nothing.</summary>
internal sealed partial class ReminderAnswers(
    DataContexts contexts,
    OrganisationDirectory organisations,
    OrganisationLists lists,
    CandidateErasure erasure,
    CandidateCourse course,
    TimeProvider time,
    ILogger<ReminderAnswers> logger)
{
    /// <summary>What the secret opens; null when it opens nothing, or no more.</summary>
    public async Task<Reminder?> FindAsync(Secret? secret, CancellationToken cancellationToken)
    {
        if (await RowAsync(secret, cancellationToken) is not { } row) return null;
        var scope = ScopeOf(row);
        var codes = await lists.ForAsync(scope, cancellationToken);
        await using var context = contexts.Open(scope);
        var candidate = await CandidateQueries.WithParts(context.Candidates.AsNoTracking()).SingleOrDefaultAsync(c => c.Id == row.CandidateId, cancellationToken);
        if (candidate is null) return null;
        var offer = CandidateMapping.Read(candidate).Offer;
        var organisation = await organisations.FindAsync(scope.Organisation, cancellationToken);
        return new Reminder(
            scope.Organisation,
            new CandidateId(row.CandidateId),
            Enum.Parse<ReminderKind>(row.Kind),
            organisation?.Name,
            candidate.EnteredAt,
            row.AnsweredAt,
            candidate.MailStoppedAt is not null,
            [.. offer.Functions.Select(code => codes.Functions.Find(code)).OfType<CodeListEntry<FunctionCode>>().Select(entry => entry.Name)],
            offer.Hours,
            [.. offer.Places.Select(place => place.Name)],
            offer.AvailableFrom);
    }

    /// <summary>The person says that it still holds.</summary>
    /// <returns>False when the secret opens nothing.</returns>
    public Task<bool> ConfirmAsync(Secret? secret, CancellationToken cancellationToken) =>
        AnswerAsync(secret, CandidateEventKind.SaidStillRight, (candidate, now) => candidate.StillRightAt = now, cancellationToken);

    /// <summary>The person wants to take part for another year: as if the data was entered again.</summary>
    /// <returns>False when the secret opens nothing.</returns>
    public Task<bool> RenewAsync(Secret? secret, CancellationToken cancellationToken) =>
        AnswerAsync(secret, CandidateEventKind.Renewed, (candidate, now) => candidate.EnteredAt = now, cancellationToken);

    /// <summary>The person wants no mail that was not asked for.</summary>
    /// <returns>False when the secret opens nothing.</returns>
    public Task<bool> StopAsync(Secret? secret, CancellationToken cancellationToken) =>
        AnswerAsync(secret, CandidateEventKind.MailStopped, (candidate, now) => candidate.MailStoppedAt ??= now, cancellationToken);

    /// <summary>The person wants everything gone.</summary>
    /// <returns>False when the secret opens nothing.</returns>
    public async Task<bool> EraseAsync(Secret? secret, CancellationToken cancellationToken)
    {
        if (await RowAsync(secret, cancellationToken) is not { } row) return false;
        await erasure.EraseAsync(ScopeOf(row), new CandidateId(row.CandidateId), ErasureOrder.PersonAsked, cancellationToken);
        LogErased(row.CandidateId, row.OrganisationId);
        return true;
    }

    private static TenantScope ScopeOf(CandidateReminderRow row) => TenantScope.For(new OrganisationId(row.OrganisationId));

    private async Task<bool> AnswerAsync(
        Secret? secret, CandidateEventKind kind, Action<CandidateRow, DateTimeOffset> change, CancellationToken cancellationToken)
    {
        if (await RowAsync(secret, cancellationToken) is not { } row) return false;
        var now = time.GetUtcNow();
        await using var context = contexts.Open(ScopeOf(row));
        var candidate = await context.Candidates.SingleOrDefaultAsync(c => c.Id == row.CandidateId, cancellationToken);
        var reminder = await context.CandidateReminders.SingleOrDefaultAsync(r => r.Id == row.Id, cancellationToken);
        if (candidate is null || reminder is null) return false;
        change(candidate, now);
        reminder.AnsweredAt = now;
        course.Add(context, new CandidateId(candidate.Id), kind);
        await context.SaveChangesAsync(cancellationToken);
        return true;
    }

    private async Task<CandidateReminderRow?> RowAsync(Secret? secret, CancellationToken cancellationToken)
    {
        if (secret is null) return null;
        var (hash, now) = (secret.Hash, time.GetUtcNow());
        foreach (var database in contexts.Databases)
        {
            await using var context = contexts.OpenPlatformOf(database);
            if (await context.CandidateReminders.AsNoTracking().SingleOrDefaultAsync(r => r.TokenHash == hash && r.ExpiresAt > now, cancellationToken) is { } row) return row;
        }
        return null;
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Candidate {Candidate} of organisation {Organisation} erased at the person's own wish, from a reminder")]
    private partial void LogErased(Guid candidate, Guid organisation);
}
