using System.Collections.Immutable;
using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Data.Rows;
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

    /// <summary>Where a person sees to the own data.</summary>
    public const string OwnDataPath = "/mijn-gegevens";

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
            Button = new MailButton(texts["OwnData.Button"], site.To(OwnDataPath)),
        },
        Organisation = offer.Organisation,
        Candidate = offer.Candidate,
    });

    /// <summary>The link to the own data, for all offers made with the address.</summary>
    /// <param name="to">The address.</param>
    /// <param name="language">Language of the page it was asked on.</param>
    /// <param name="called">How the person is called.</param>
    /// <param name="organisations">Names of the organisations that hold an offer; null for the pool.</param>
    /// <param name="token">What goes into the link.</param>
    /// <param name="until">When the link stops working.</param>
    public OutgoingMail OpenOwnData(
        EmailAddress to, string language, string called, ImmutableArray<string?> organisations, string token, DateTimeOffset until) => Spoken.In(language, () => new OutgoingMail
        {
            Kind = MailKind.CandidateAccess,
            To = to,
            Language = language,
            Subject = texts["OwnData.Subject"],
            Body = new MailBody(texts["Greeting", called],
            [
                texts["OwnData.Where", string.Join('\n', organisations.Select(name => name ?? texts["Pool"].Value).Distinct())],
                texts["OwnData.Until", formats.Time(until)],
            ])
            {
                Button = new MailButton(texts["OwnData.Open"], site.To($"{OwnDataPath}/link/{token}")),
                Closing = [texts["OwnData.NotYou"]],
            },
            UsefulUntil = until,
        });

    /// <summary>A code for one act.</summary>
    public OutgoingMail Code(ContactDetails contact, string language, HeldOffer offer, PortalAct act, string code, DateTimeOffset until) => Spoken.In(language, () => new OutgoingMail
    {
        Kind = MailKind.CandidateAccess,
        To = contact.Email,
        Language = language,
        Subject = texts["Code.Subject"],
        Body = new MailBody(Greeting(contact), [texts[$"Code.For.{act}"], code, texts["Code.Until", formats.Time(until)]]) { Closing = [texts["Code.NotYou"]] },
        Organisation = offer.Organisation,
        Candidate = offer.Candidate,
        UsefulUntil = until,
    });

    /// <summary>Everything is erased, at the person's own wish.</summary>
    public OutgoingMail Erased(EmailAddress to, string called, string language, string? organisation, DateTimeOffset at) => Spoken.In(language, () => new OutgoingMail
    {
        Kind = MailKind.DataErased,
        To = to,
        Language = language,
        Subject = texts["Erased.Subject"],
        Body = new MailBody(texts["Greeting", called],
        [
            organisation is null ? texts["Erased.What.Pool", formats.DateAndTime(at)] : texts["Erased.What", formats.DateAndTime(at), organisation],
            texts["Erased.Backups"],
            texts["Erased.Last"],
        ]),
    });

    private string Greeting(ContactDetails contact) =>
        texts["Greeting", string.IsNullOrWhiteSpace(contact.FirstName) ? contact.Name : contact.FirstName.Trim()];
}
