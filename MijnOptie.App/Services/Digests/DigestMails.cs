using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Mail;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Digests;

/// <summary>Writes the mail with what waits, in the language of the reader.</summary>
internal sealed class DigestMails(IStringLocalizer<DigestTexts> texts, SiteLinks site, DigestLinks links)
{
    /// <summary>Path of the page where one chooses how often.</summary>
    public const string ChoicePath = "/account/mail";

    /// <param name="account">To whom.</param>
    /// <param name="to">The address of the account.</param>
    /// <param name="lines">What waits; at least one.</param>
    public OutgoingMail Write(StaffAccount account, EmailAddress to, IReadOnlyList<DigestLine> lines) => Spoken.In(account.Language, () => new OutgoingMail
    {
        Kind = MailKind.Digest,
        To = to,
        Language = account.Language,
        Subject = texts[lines.Count == 1 ? "Mail.Subject.One" : "Mail.Subject.Many", lines.Count],
        Account = account.Id,
        Organisation = account.OrganisationId is { } organisation ? new OrganisationId(organisation) : null,
        Unsubscribe = links.ToStop(account.Id),
        Body = new MailBody(texts["Mail.Greeting", account.DisplayName], [texts[$"Mail.Lead.{account.Digest}"]])
        {
            List = [.. lines.Select(line => new MailButton(line.Say(), site.To(line.Path)))],
            Second = new MailButton(texts["Mail.Choose"], site.To(ChoicePath)),
        },
    });
}
