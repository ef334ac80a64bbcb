using Microsoft.Extensions.Localization;
using MijnOptie.App.Platform.Localization;
using MijnOptie.App.Services.Mail;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Statement;

/// <summary>Writes the mail that tells of a new version of the statement.</summary>
internal sealed class StatementMails(IStringLocalizer<StatementMailTexts> texts, Formats formats, SiteLinks site)
{
    public OutgoingMail To(EmailAddress address, string name, string language, StatementVersion version) => Spoken.In(language, () => new OutgoingMail
    {
        Kind = MailKind.StatementChanged,
        To = address,
        Language = language,
        Subject = texts["Subject"],
        Body = new MailBody(texts["Greeting", name], [texts["What", formats.Date(version.Date)], version.Summary.In(language), texts["Nothing"]])
        {
            Button = new MailButton(texts["Button"], site.To("/privacy/versies")),
        },
    });
}
