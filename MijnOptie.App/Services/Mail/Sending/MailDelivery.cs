using Microsoft.Extensions.Options;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;

namespace MijnOptie.App.Services.Mail.Sending;

/// <summary>
/// Sends what waits, one mail after the other. Each is written down before the next is offered, so that a process that is
/// killed can have sent at most one mail that it did not write down; that one is sent again under the same Message-ID.
/// </summary>
internal sealed partial class MailDelivery(
    DataContexts contexts,
    MailLeases leases,
    MailOutcomes outcomes,
    MailRecipients recipients,
    MailMessages messages,
    MailFolder folder,
    IOptions<MailOptions> options,
    TimeProvider time,
    ILogger<MailDelivery> logger)
{
    /// <summary>Sends until nothing is due, or the server does not answer.</summary>
    /// <returns>True when all that was due was offered; false when the server could not be reached.</returns>
    public async Task<bool> DrainAsync(CancellationToken cancellationToken)
    {
        await using IMailTransport transport = options.Value.Host is { Length: > 0 } host ? new SmtpTransport(host, options.Value) : new FolderTransport(folder);
        // By turns, so that much mail of one organisation does not hold up the others.
        for (var sent = true; sent;)
        {
            sent = false;
            foreach (var database in contexts.Databases)
            {
                if (await SendSomeAsync(transport, database, cancellationToken) is not { } some) return false;
                sent |= some;
            }
        }
        return true;
    }

    /// <returns>Whether there was any; null when the server could not be reached.</returns>
    private async Task<bool?> SendSomeAsync(IMailTransport transport, string database, CancellationToken cancellationToken)
    {
        var lease = Guid.NewGuid();
        try
        {
            var mails = await leases.TakeAsync(database, lease, cancellationToken);
            if (mails.Count == 0) return false;
            var until = mails[0].LeaseUntil;
            foreach (var mail in mails)
            {
                until = await leases.KeepAsync(database, lease, until!.Value, cancellationToken); // taken, so it has an end
                if (until is null) break;
                if (!await SendAsync(transport, database, mail, cancellationToken)) return null;
            }
            return true;
        }
        finally
        {
            await leases.GiveBackAsync(database, lease);
        }
    }

    private async Task<bool> SendAsync(IMailTransport transport, string database, OutboxMailRow mail, CancellationToken cancellationToken)
    {
        if (await recipients.RefuseAsync(mail, cancellationToken) is { } why)
        {
            await outcomes.DroppedAsync(database, mail, why);
            LogDropped(mail.Id, mail.Kind, why);
            return true;
        }
        switch (await transport.SendAsync(messages.Compose(mail), cancellationToken))
        {
            case MailAnswer.Taken:
                await outcomes.SentAsync(database, mail);
                var took = time.GetUtcNow() - mail.CreatedAt;
                LogSent(mail.Id, mail.Kind, took);
                return true;
            case MailAnswer.Refused refused:
                await outcomes.RefusedAsync(database, mail, refused.Code);
                LogRefused(mail.Id, mail.Kind, refused.Code);
                return true;
            case MailAnswer.Later later:
                await outcomes.LaterAsync(database, mail, later.Code, later.Fault);
                LogLater(mail.Id, mail.Kind, later.Fault, later.Code);
                return true;
            case MailAnswer.Unreachable unreachable:
                LogUnreachable(unreachable.Fault);
                return false;
            default:
                throw new InvalidOperationException("An answer of an unknown kind.");
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Mail {Mail} ({Kind}) sent, {Took} after its cause")]
    private partial void LogSent(Guid mail, string kind, TimeSpan took);

    [LoggerMessage(Level = LogLevel.Information, Message = "Mail {Mail} ({Kind}) not sent: {Why}")]
    private partial void LogDropped(Guid mail, string kind, string why);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail {Mail} ({Kind}) refused for good ({Code})")]
    private partial void LogRefused(Guid mail, string kind, int code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Mail {Mail} ({Kind}) to be offered again ({Fault} {Code})")]
    private partial void LogLater(Guid mail, string kind, string fault, int? code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The mail server cannot be used ({Fault}); mail waits")]
    private partial void LogUnreachable(string fault);
}
