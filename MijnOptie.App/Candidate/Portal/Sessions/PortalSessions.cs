using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Access;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>
/// Half an hour with the own data: opened by a link that was mailed, known by a secret in one browser, and kept on the
/// server, so that ending it ends it everywhere.
/// </summary>
internal sealed class PortalSessions(DataContexts contexts, OneTimeLinks links, PeopleGate people, CandidateCourse course, TimeProvider time)
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    /// <summary>The offers a link opens; empty when it works no more.</summary>
    public async Task<IReadOnlyList<HeldOffer>> BehindAsync(Secret? link, CancellationToken cancellationToken)
    {
        if (link is null) return [];
        var rows = new List<OneTimeLinkRow>();
        foreach (var database in contexts.Databases)
        {
            await using var context = contexts.OpenPlatformOf(database);
            rows.AddRange(await links.FindAsync(context, link, OneTimeLinkPurpose.OpenOwnData, cancellationToken));
        }
        return await ThereAsync(rows, link, cancellationToken);
    }

    /// <summary>Uses a link up and opens a session.</summary>
    /// <param name="link">The link's secret.</param>
    /// <param name="shown">The offer to show first.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The session's secret; null when the link works no more, or does not open that offer.</returns>
    public async Task<Secret?> OpenAsync(Secret? link, CandidateId shown, CancellationToken cancellationToken)
    {
        var offers = await BehindAsync(link, cancellationToken);
        if (!offers.Any(o => o.Candidate == shown)) return null;
        var (secret, now) = (Secret.New(), time.GetUtcNow());
        // What opens an offer lies beside that offer. The databases come in one order: who follows the link twice at one moment fails at the first.
        foreach (var together in offers.GroupBy(o => contexts.DatabaseOf(o.Organisation)).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            await using var context = contexts.Open(TenantScope.For(together.FirstOrDefault(o => o.Candidate == shown, together.First()).Organisation));
            var rows = await links.FindAsync(context, link!, OneTimeLinkPurpose.OpenOwnData, cancellationToken);
            if (rows.Count == 0) return null;
            links.Use(rows);
            context.PortalSessions.AddRange(together.Select(offer => new PortalSessionRow
            {
                Id = Guid.CreateVersion7(now),
                TokenHash = secret.Hash,
                OrganisationId = offer.Organisation.Value,
                CandidateId = offer.Candidate.Value,
                IsShown = offer.Candidate == shown,
                StartedAt = now,
                ExpiresAt = now + Life,
            }));
            if (together.Any(o => o.Candidate == shown)) course.Add(context, shown, CandidateEventKind.Opened);
            try
            {
                await context.SaveChangesAsync(cancellationToken);
            }
            catch (DbUpdateConcurrencyException)
            {
                return null; // followed twice at one moment: the other one has it
            }
        }
        return secret;
    }

    /// <summary>The session of a browser; null when there is none, or no more.</summary>
    public async Task<PortalSession?> FindAsync(Secret? secret, CancellationToken cancellationToken)
    {
        if (secret is null) return null;
        var rows = new List<PortalSessionRow>();
        foreach (var database in contexts.Databases)
        {
            await using var context = contexts.OpenPlatformOf(database);
            rows.AddRange(await Live(context, secret).AsNoTracking().OrderBy(s => s.Id).ToListAsync(cancellationToken));
        }
        if (rows.Count == 0) return null;
        // What was shown may be erased meanwhile; then another of the person's offers is.
        var shown = rows.Find(s => s.IsShown) ?? rows[0];
        return new PortalSession(secret, Offer(shown), [.. rows.Where(s => s != shown).Select(Offer)], shown.ExpiresAt, shown.DownloadUntil);
    }

    /// <summary>Shows another of the person's offers.</summary>
    public async Task ShowAsync(PortalSession session, CandidateId other, CancellationToken cancellationToken)
    {
        if (session.Others.All(o => o.Candidate != other)) return;
        foreach (var database in contexts.Databases)
        {
            await using var context = contexts.OpenPlatformOf(database);
            await Live(context, session.Secret).ExecuteUpdateAsync(set => set.SetProperty(s => s.IsShown, s => s.CandidateId == other.Value), cancellationToken);
        }
    }

    /// <summary>Lets the data of the offer shown be taken along, for as long as a code lives.</summary>
    public async Task AllowDownloadAsync(PortalSession session, CancellationToken cancellationToken)
    {
        var until = time.GetUtcNow() + PortalCodes.Life;
        await using var context = contexts.Open(session.Scope);
        await Live(context, session.Secret).Where(s => s.CandidateId == session.Offer.Candidate.Value)
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.DownloadUntil, until), cancellationToken);
    }

    /// <summary>Ends a session, for whoever holds its secret.</summary>
    public async Task EndAsync(Secret? secret, CancellationToken cancellationToken)
    {
        if (secret is null) return;
        var hash = secret.Hash;
        foreach (var database in contexts.Databases)
        {
            await using var context = contexts.OpenPlatformOf(database);
            await context.PortalSessions.Where(s => s.TokenHash == hash).ExecuteDeleteAsync(cancellationToken);
            await context.PortalCodes.Where(c => c.SessionHash == hash).ExecuteDeleteAsync(cancellationToken);
        }
    }

    private IQueryable<PortalSessionRow> Live(AppDbContext context, Secret secret)
    {
        var (hash, now) = (secret.Hash, time.GetUtcNow());
        return context.PortalSessions.Where(s => s.TokenHash == hash && s.ExpiresAt > now);
    }

    // A link opens an offer as long as the address it was mailed to is the address of that offer.
    private async Task<IReadOnlyList<HeldOffer>> ThereAsync(IReadOnlyList<OneTimeLinkRow> rows, Secret link, CancellationToken cancellationToken)
    {
        var there = new List<HeldOffer>();
        foreach (var row in rows)
        {
            var offer = new HeldOffer(new OrganisationId(row.OrganisationId), new CandidateId(row.CandidateId));
            if (await people.FindForThePersonAsync(TenantScope.For(offer.Organisation), offer.Candidate, cancellationToken) is { } own
                && OneTimeLinks.IsMailedTo(row, link, own.Candidate.Contact.Email)) there.Add(offer);
        }
        return there;
    }

    private static HeldOffer Offer(PortalSessionRow row) => new(new OrganisationId(row.OrganisationId), new CandidateId(row.CandidateId));
}
