using MimeKit;

namespace MijnOptie.App.Services.Mail.Sending;

/// <summary>A way out for mail. Used by one sender at a time; it keeps its connection from mail to mail.</summary>
internal interface IMailTransport : IAsyncDisposable
{
    /// <summary>Offers a mail. Never throws but when told to stop.</summary>
    Task<MailAnswer> SendAsync(MimeMessage mail, CancellationToken cancellationToken);
}
