using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Localization;
using MimeKit;
using MimeKit.Text;

namespace MijnOptie.App.Services.Mail.Sending;

/// <summary>Makes the mail that is sent: the same words as text and as simple HTML, nothing that is fetched from elsewhere, nothing that reports back.</summary>
internal sealed class MailMessages(IStringLocalizer<MailTexts> texts, IOptions<MailOptions> options, SiteLinks links)
{
    public MimeMessage Compose(OutboxMailRow mail)
    {
        var (to, subject, said) = (mail.ToAddress!, mail.Subject!, mail.Body!); // a mail that waits has all its parts
        var body = JsonSerializer.Deserialize<MailBody>(said)!;
        var frame = FrameOf(mail);
        var message = new MimeMessage
        {
            MessageId = mail.MessageId,
            Date = mail.CreatedAt,
            Subject = subject,
            Body = new MultipartAlternative
            {
                new TextPart(TextFormat.Plain) { Text = MailAsText.Write(body, frame) },
                new TextPart(TextFormat.Html) { Text = MailAsHtml.Write(subject, body, frame) },
            },
        };
        message.From.Add(new MailboxAddress(options.Value.FromName, options.Value.From));
        message.To.Add(new MailboxAddress("", to));
        // No answering machine needs to answer.
        message.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        message.Headers.Add(HeaderId.ContentLanguage, mail.Language);
        if (mail.Unsubscribe is { } unsubscribe)
        {
            message.Headers.Add(HeaderId.ListUnsubscribe, $"<{unsubscribe}>");
            message.Headers.Add(HeaderId.ListUnsubscribePost, "List-Unsubscribe=One-Click");
        }
        return message;
    }

    private MailFrame FrameOf(OutboxMailRow mail)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = mail.Language == "en" ? PageCultures.English : PageCultures.Dutch;
        try
        {
            return new MailFrame(
                mail.Language,
                texts["Sender"],
                texts["Address"],
                new MailButton(texts["Statement"], links.To("/privacy")),
                mail.Unsubscribe is { } stop ? new MailButton(texts["Stop"], new Uri(stop)) : null);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
