using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.Mail;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Access;

/// <summary>
/// Asks a person by mail whether an address is theirs. An offer whose address was never confirmed takes part in nothing; a
/// new address takes the place of the one before it when it is confirmed, and not earlier.
/// </summary>
internal sealed class AddressConfirmation(OneTimeLinks links, Outbox outbox, AccessMails mails, TimeProvider time)
{
    /// <summary>How long the link works, and how long an offer waits for it before it is erased.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(14);

    private const int MostPerHour = 3;
    private const int MostPerDay = 6;

    /// <summary>Gives a candidate the address that was filled in, or sets it ready, and asks for confirmation where that is needed.</summary>
    public async Task TakeAsync(AppDbContext context, CandidateRow row, ContactDetails filledIn, string language, CancellationToken cancellationToken)
    {
        var wanted = filledIn.Email;
        if (row.EmailKey == wanted.Key)
        {
            (row.Email, row.NewEmail) = (wanted.Value, null);
            return;
        }
        if (row.EmailConfirmedAt is null)
        {
            (row.Email, row.EmailKey) = (wanted.Value, wanted.Key);
        }
        else
        {
            if (row.NewEmail is { } asked && EmailAddress.Parse(asked).Value == wanted) return;
            row.NewEmail = wanted.Value;
            outbox.Add(context, mails.AddressWillChange(EmailAddress.Parse(row.Email).Value, filledIn, language, Offer(context, row)));
        }
        await AskAsync(context, row, wanted, filledIn, language, cancellationToken);
    }

    /// <summary>Mails the link once more.</summary>
    /// <returns>The address, or the error <c>Confirm.NotNeeded</c> or <c>Confirm.TooOften</c>.</returns>
    public async Task<Result<EmailAddress>> AskAgainAsync(AppDbContext context, CandidateRow row, CancellationToken cancellationToken)
    {
        if (WaitingFor(row) is not { } address) return new Error("Confirm.NotNeeded");
        var (now, candidate) = (time.GetUtcNow(), new CandidateId(row.Id));
        if (await OneTimeLinks.CountAsync(context, OneTimeLinkPurpose.ConfirmAddress, candidate, now.AddHours(-1), cancellationToken) >= MostPerHour
            || await OneTimeLinks.CountAsync(context, OneTimeLinkPurpose.ConfirmAddress, candidate, now.AddDays(-1), cancellationToken) >= MostPerDay)
            return new Error("Confirm.TooOften");
        var contact = new ContactDetails
        {
            Initials = row.Initials,
            FirstName = row.FirstName,
            LastName = row.LastName,
            Email = address,
            Phone = null,
            LinkedIn = null,
        };
        await AskAsync(context, row, address, contact, row.Language, cancellationToken);
        return address;
    }

    /// <summary>The address that waits to be confirmed; null when none does.</summary>
    public static EmailAddress? WaitingFor(CandidateRow row) =>
        row.EmailConfirmedAt is null ? EmailAddress.Parse(row.Email).Value
        : row.NewEmail is { } fresh ? EmailAddress.Parse(fresh).Value
        : null;

    private async Task AskAsync(
        AppDbContext context, CandidateRow row, EmailAddress address, ContactDetails contact, string language, CancellationToken cancellationToken)
    {
        var offer = Offer(context, row);
        var organisation = await context.Organisations.AsNoTracking().Where(o => o.Id == offer.Organisation.Value && !o.IsPool)
            .Select(o => o.Name).SingleOrDefaultAsync(cancellationToken);
        var token = links.Issue(context, OneTimeLinkPurpose.ConfirmAddress, address, Life, [offer]);
        outbox.Add(context, mails.Confirm(address, contact, language, offer, organisation, token, time.GetUtcNow() + Life));
    }

    private static HeldOffer Offer(AppDbContext context, CandidateRow row) => new(new OrganisationId(context.Tenant!.Value), new CandidateId(row.Id));
}
