using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Access;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.People;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Candidates.Confirmation;

/// <summary>
/// Confirms an address by the link that was mailed to it (P12). Showing changes nothing. One person has one offer at an
/// organisation: where there is another with the same address, the person says which stays.
/// </summary>
internal sealed partial class ConfirmAddress(
    DataContexts contexts, OneTimeLinks links, CandidateErasure erasure, CandidateCourse course, TimeProvider time, ILogger<ConfirmAddress> logger)
{
    /// <summary>What the link is about; null when it works no more.</summary>
    public async Task<OpenConfirmation?> FindAsync(Secret? secret, CancellationToken cancellationToken)
    {
        if (await OfferOfAsync(secret, cancellationToken) is not { } scope) return null;
        await using var context = contexts.Open(scope);
        if (await ReadAsync(context, secret!, cancellationToken) is not var (_, row, address)) return null;
        var organisation = await context.Organisations.AsNoTracking().Where(o => o.Id == row.TenantId && !o.IsPool).Select(o => o.Name).SingleOrDefaultAsync(cancellationToken);
        var other = await Others(context, row, address).AsNoTracking().Select(c => (DateTimeOffset?)c.EnteredAt).FirstOrDefaultAsync(cancellationToken);
        return new OpenConfirmation(address, organisation, row.EmailConfirmedAt is not null, other);
    }

    /// <summary>Does what the link is for, once.</summary>
    public async Task<ConfirmOutcome> HandleAsync(Secret? secret, KeepOffer keep, CancellationToken cancellationToken)
    {
        if (await OfferOfAsync(secret, cancellationToken) is not { } scope) return ConfirmOutcome.Dead;
        await using var context = contexts.Open(scope);
        if (await ReadAsync(context, secret!, cancellationToken) is not var (link, row, address)) return ConfirmOutcome.Dead;
        var other = await Others(context, row, address).FirstOrDefaultAsync(cancellationToken);
        if (other is not null && keep == KeepOffer.NotSaid) return ConfirmOutcome.MustChoose;
        var outcome = ConfirmOutcome.Confirmed;
        if (other is null)
        {
            outcome = row.EmailConfirmedAt is not null ? ConfirmOutcome.AddressReplaced
                : scope.Organisation == OrganisationDirectory.Pool ? ConfirmOutcome.ConfirmedInPool : ConfirmOutcome.Confirmed;
            Confirm(context, row, address);
            links.Use([link]);
        }
        else if (keep == KeepOffer.Old)
        {
            links.Use([link]);
            outcome = ConfirmOutcome.KeptOld;
        }
        else
        {
            await CandidateStore.ReplaceAsync(context, other, row, cancellationToken);
            Confirm(context, other, address);
            course.Add(context, new CandidateId(other.Id), CandidateEventKind.Replaced);
        }
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateConcurrencyException)
        {
            return ConfirmOutcome.Dead; // the same link, followed twice at one moment: the other one did it
        }
        // After the link is used up: an offer that an interruption leaves behind was never confirmed, so it goes in two weeks.
        if (outcome == ConfirmOutcome.KeptOld) await erasure.EraseAsync(scope, new CandidateId(row.Id), ErasureOrder.PersonAsked, cancellationToken);
        LogConfirmed(row.Id, scope.Organisation.Value, outcome);
        return outcome;
    }

    private void Confirm(AppDbContext context, CandidateRow row, EmailAddress address)
    {
        (row.Email, row.EmailKey, row.NewEmail, row.EmailConfirmedAt) = (address.Value, address.Key, null, time.GetUtcNow());
        course.Add(context, new CandidateId(row.Id), CandidateEventKind.AddressConfirmed);
    }

    // A link says itself in which organisation its offer is; only then can the offer be read.
    private async Task<TenantScope?> OfferOfAsync(Secret? secret, CancellationToken cancellationToken)
    {
        if (secret is null) return null;
        foreach (var database in contexts.Databases)
        {
            await using var platform = contexts.OpenPlatformOf(database);
            if (await links.FindAsync(platform, secret, OneTimeLinkPurpose.ConfirmAddress, cancellationToken) is [var link])
                return TenantScope.For(new OrganisationId(link.OrganisationId));
        }
        return null;
    }

    private async Task<(OneTimeLinkRow Link, CandidateRow Row, EmailAddress Address)?> ReadAsync(
        AppDbContext context, Secret secret, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(context, secret, OneTimeLinkPurpose.ConfirmAddress, cancellationToken) is not [var link]) return null;
        var row = await CandidateQueries.WithParts(context.Candidates).AsSplitQuery().SingleOrDefaultAsync(c => c.Id == link.CandidateId, cancellationToken);
        return row is not null && AddressConfirmation.WaitingFor(row) is { } address && OneTimeLinks.IsMailedTo(link, secret, address)
            ? (link, row, address)
            : null;
    }

    private static IQueryable<CandidateRow> Others(AppDbContext context, CandidateRow row, EmailAddress address) =>
        CandidateQueries.WithParts(context.Candidates).AsSplitQuery()
            .Where(c => c.EmailKey == address.Key && c.Id != row.Id && c.EmailConfirmedAt != null)
            .OrderBy(c => c.EnteredAt).ThenBy(c => c.Id);

    [LoggerMessage(Level = LogLevel.Information, Message = "Address of candidate {Candidate} of organisation {Organisation}: {Outcome}")]
    private partial void LogConfirmed(Guid candidate, Guid organisation, ConfirmOutcome outcome);
}
