using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace MijnOptie.App.Services.Mail.Sending;

/// <summary>Hands mail to an SMTP server, one after the other over one connection.</summary>
internal sealed class SmtpTransport(string host, MailOptions options) : IMailTransport
{
    private SmtpClient? client;

    public async Task<MailAnswer> SendAsync(MimeMessage mail, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(options.Timeout);
        try
        {
            await ConnectAsync(limit.Token);
        }
        catch (Exception exception) when (IsFault(exception, cancellationToken))
        {
            Drop();
            return new MailAnswer.Unreachable(FaultOf(exception));
        }
        try
        {
            await client!.SendAsync(mail, limit.Token); // connected above
            return new MailAnswer.Taken();
        }
        catch (Exception exception) when (IsFault(exception, cancellationToken))
        {
            return Judge(exception);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (client is not { IsConnected: true } connected)
        {
            Drop();
            return;
        }
        using var limit = new CancellationTokenSource(options.Timeout);
        await connected.DisconnectAsync(quit: true, limit.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Drop();
    }

    private async Task ConnectAsync(CancellationToken cancellationToken)
    {
        if (client is { IsConnected: true }) return;
        Drop();
        client = new SmtpClient { Timeout = (int)options.Timeout.TotalMilliseconds };
        await client.ConnectAsync(host, options.Port, options.Security switch
        {
            MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
            MailSecurity.None => SecureSocketOptions.None,
            _ => SecureSocketOptions.StartTls,
        }, cancellationToken);
        if (options.User is { Length: > 0 } user) await client.AuthenticateAsync(user, options.Password ?? "", cancellationToken);
    }

    private MailAnswer Judge(Exception exception)
    {
        if (exception is not SmtpCommandException reply)
        {
            Drop(); // nobody knows what the server got
            return new MailAnswer.Later(null, FaultOf(exception));
        }
        var code = (int)reply.StatusCode;
        if (code == 421) Drop();
        // Who we are is refused: that is about us and not about this mail.
        if (reply.ErrorCode == SmtpErrorCode.SenderNotAccepted) return new MailAnswer.Unreachable("Smtp.Sender");
        return code >= 500 ? new MailAnswer.Refused(code) : new MailAnswer.Later(code, "Smtp.Later");
    }

    private static bool IsFault(Exception exception, CancellationToken stopping) => exception is OperationCanceledException
        ? !stopping.IsCancellationRequested // then it was our own limit
        : exception is IOException or SocketException or ProtocolException or CommandException or AuthenticationException
            or SslHandshakeException or ServiceNotConnectedException or ServiceNotAuthenticatedException or TimeoutException or NotSupportedException;

    private static string FaultOf(Exception exception) => exception switch
    {
        OperationCanceledException or TimeoutException => "Smtp.Stalled",
        AuthenticationException => "Smtp.SignIn",
        SslHandshakeException or NotSupportedException => "Smtp.Encryption",
        SocketException => "Smtp.Unreachable",
        _ => "Smtp.Lost",
    };

    private void Drop()
    {
        client?.Dispose();
        client = null;
    }
}
