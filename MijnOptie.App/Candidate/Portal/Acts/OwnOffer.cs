using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.Access;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>What a person decides about the own offer: keep it longer, pause, stop mail (P15, P32, P36). Each act is written down.</summary>
internal sealed class OwnOffer(DataContexts contexts, CandidateCourse course, TimeProvider time)
{
    /// <summary>The year of retention starts anew.</summary>
    public Task<bool> RenewAsync(PortalSession session, CancellationToken cancellationToken) =>
        ChangeAsync(session, CandidateEventKind.Renewed, row => row.EnteredAt = time.GetUtcNow(), cancellationToken);

    /// <summary>Sets the person aside.</summary>
    /// <param name="session">Who.</param>
    /// <param name="until">The first day on which the person takes part again; null for not before the person says so.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<bool> PauseAsync(PortalSession session, DateOnly? until, CancellationToken cancellationToken) =>
        ChangeAsync(session, CandidateEventKind.Paused, row => (row.RestrictedAt, row.RestrictedUntil) = (time.GetUtcNow(), until is { } day ? PauseDay.StartOf(day) : null), cancellationToken);

    public Task<bool> EndPauseAsync(PortalSession session, CancellationToken cancellationToken) =>
        ChangeAsync(session, CandidateEventKind.PauseEnded, row => (row.RestrictedAt, row.RestrictedUntil) = (null, null), cancellationToken);

    public Task<bool> StopMailAsync(PortalSession session, CancellationToken cancellationToken) =>
        ChangeAsync(session, CandidateEventKind.MailStopped, row => row.MailStoppedAt ??= time.GetUtcNow(), cancellationToken);

    public Task<bool> ResumeMailAsync(PortalSession session, CancellationToken cancellationToken) =>
        ChangeAsync(session, CandidateEventKind.MailResumed, row => row.MailStoppedAt = null, cancellationToken);

    /// <summary>Writes down that the person took the data along.</summary>
    public Task<bool> DownloadedAsync(PortalSession session, CancellationToken cancellationToken) =>
        ChangeAsync(session, CandidateEventKind.Downloaded, _ => { }, cancellationToken);

    /// <returns>False when the offer is gone meanwhile.</returns>
    public async Task<bool> ChangeAsync(PortalSession session, CandidateEventKind kind, Action<CandidateRow> change, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(session.Scope);
        if (await CandidateQueries.WithParts(context.Candidates).AsSplitQuery()
            .SingleOrDefaultAsync(c => c.Id == session.Offer.Candidate.Value, cancellationToken) is not { } row) return false;
        change(row);
        course.Add(context, session.Offer.Candidate, kind);
        await context.SaveChangesAsync(cancellationToken);
        return true;
    }
}
