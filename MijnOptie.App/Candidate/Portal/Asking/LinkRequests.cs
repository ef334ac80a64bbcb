using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Access;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Portal;

/// <summary>
/// Answers requests for a link: one mail for all offers made with the address. An address that is not known gets no mail, so
/// that nobody is mailed by us because someone else typed their address.
/// </summary>
internal sealed class LinkRequests(DataContexts contexts, OffersByAddress offers, OneTimeLinks links, Outbox outbox, AccessMails mails, TimeProvider time)
{
    /// <summary>How long the link works.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(30);

    /// <summary>Answers all that wait.</summary>
    public async Task ServeAsync(CancellationToken cancellationToken)
    {
        while (await ServeOneAsync(cancellationToken))
        {
        }
    }

    private async Task<bool> ServeOneAsync(CancellationToken cancellationToken)
    {
        await using var context = contexts.OpenPlatform();
        if (await context.LinkRequests.OrderBy(r => r.AskedAt).FirstOrDefaultAsync(cancellationToken) is not { } request) return false;
        var now = time.GetUtcNow();
        var address = EmailAddress.Parse(request.Email).Value;
        // Asked long ago, before a stop of the application: nobody waits for it any more.
        if (request.AskedAt + Life > now && await offers.FindAsync(address, cancellationToken) is { Count: > 0 } found)
        {
            var secret = Secret.New();
            await IssueElsewhereAsync(secret, address, found, cancellationToken);
            links.Issue(context, secret, OneTimeLinkPurpose.OpenOwnData, address, Life, found.Select(f => f.Offer).Where(offer => !contexts.HasOwnDatabase(offer.Organisation)));
            outbox.Add(context, mails.OpenOwnData(address, request.Language, found[0].Called, [.. found.Select(f => f.Organisation)], secret.Token, now + Life));
        }
        context.LinkRequests.Remove(request);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Another instance answered it; nothing of this one was stored.
        }
        return true;
    }

    // What opens an offer lies beside that offer. Should the mail not be stored after this, nobody knows the secret and the row expires.
    private async Task IssueElsewhereAsync(Secret secret, EmailAddress address, IReadOnlyList<AddressedOffer> found, CancellationToken cancellationToken)
    {
        foreach (var offer in found.Select(f => f.Offer).Where(offer => contexts.HasOwnDatabase(offer.Organisation)))
        {
            await using var own = contexts.Open(TenantScope.For(offer.Organisation));
            links.Issue(own, secret, OneTimeLinkPurpose.OpenOwnData, address, Life, [offer]);
            await own.SaveChangesAsync(cancellationToken);
        }
    }
}
