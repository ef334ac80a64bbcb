using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Services.Mail;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Access;

/// <summary>Writes those mails, in the language of the candidate.</summary>
internal sealed class AccessMails(IStringLocalizer<AccessTexts> texts, Formats formats, SiteLinks site)
{
    /// <summary>Where the link that confirms an address leads.</summary>
    public const string ConfirmPath = "/aanmelden/bevestigen";

    /// <summary>"Is this address yours?"</summary>
    public OutgoingMail Confirm(
        EmailAddress to, ContactDetails contact, string language, HeldOffer offer, string? organisation, string token, DateTimeOffset until) => Spoken.In(language, () => new OutgoingMail
        {
            Kind = MailKind.EmailConfirmation,
            To = to,
            Language = language,
            Subject = texts["Confirm.Subject"],
            Body = new MailBody(Greeting(contact),
            [
                organisation is null ? texts["Confirm.Why.Pool"] : texts["Confirm.Why", organisation],
                texts["Confirm.Until", formats.Date(until)],
            ])
            {
                Button = new MailButton(texts["Confirm.Button"], site.To($"{ConfirmPath}/{token}")),
                Closing = [texts["Confirm.NotYou"]],
            },
            Organisation = offer.Organisation,
            Candidate = offer.Candidate,
            UsefulUntil = until,
        });

    /// <summary>To the address that is going to be replaced.</summary>
    public OutgoingMail AddressWillChange(EmailAddress to, ContactDetails contact, string language, HeldOffer offer) => Spoken.In(language, () => new OutgoingMail
    {
        Kind = MailKind.CandidateAccess,
        To = to,
        Language = language,
        Subject = texts["WillChange.Subject"],
        Body = new MailBody(Greeting(contact), [texts["WillChange.What"], texts["WillChange.NotYou"]])
        {
            Button = new MailButton(texts["OwnData.Button"], site.To("/mijn-gegevens")),
        },
        Organisation = offer.Organisation,
        Candidate = offer.Candidate,
    });

    private string Greeting(ContactDetails contact) =>
        texts["Greeting", string.IsNullOrWhiteSpace(contact.FirstName) ? contact.Name : contact.FirstName.Trim()];
}
