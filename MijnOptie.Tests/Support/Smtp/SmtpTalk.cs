using System.Text;

namespace MijnOptie.Tests.Support.Smtp;

/// <summary>One talk with a client, by RFC 5321 as far as a client of ours goes.</summary>
internal sealed class SmtpTalk(SmtpServerDouble server, SmtpLine line, Action<ReceivedMail> keep)
{
    private string recipient = "";
    private bool encrypted;

    public async Task RunAsync(CancellationToken stop)
    {
        if (!await GoesWellAsync(SmtpMoment.Greeting, stop)) return;
        await line.SayAsync("220 proef.example ESMTP", stop);
        while (await line.HearAsync(stop) is { } said)
        {
            var word = said.Split(' ')[0].ToUpperInvariant();
            if (!await AnswerAsync(word, said, stop)) return;
        }
    }

    private async Task<bool> AnswerAsync(string word, string said, CancellationToken stop)
    {
        switch (word)
        {
            case "EHLO":
                if (server.Certificate is not null && !encrypted) await line.SayAsync("250-STARTTLS", stop);
                await line.SayAsync("250-AUTH PLAIN", stop);
                await line.SayAsync("250 8BITMIME", stop);
                return true;
            case "STARTTLS" when server.Certificate is { } certificate:
                await line.SayAsync("220 go", stop);
                await line.EncryptAsync(certificate, stop);
                encrypted = true;
                return true;
            case "AUTH":
                server.SignIns.Enqueue(Encoding.UTF8.GetString(Convert.FromBase64String(said.Split(' ')[^1])));
                return await ReplyAsync(SmtpMoment.SignIn, "235 ok", stop);
            case "MAIL":
                return await ReplyAsync(SmtpMoment.Sender, "250 ok", stop);
            case "RCPT":
                recipient = said[(said.IndexOf('<', StringComparison.Ordinal) + 1)..said.IndexOf('>', StringComparison.Ordinal)];
                return await ReplyAsync(SmtpMoment.Recipient, "250 ok", stop);
            case "DATA":
                return await DataAsync(stop);
            case "QUIT":
                await line.SayAsync("221 bye", stop);
                return false;
            default:
                await line.SayAsync("250 ok", stop);
                return true;
        }
    }

    private async Task<bool> DataAsync(CancellationToken stop)
    {
        if (!await GoesWellAsync(SmtpMoment.Data, stop)) return true;
        await line.SayAsync("354 go on", stop);
        var text = new StringBuilder();
        while (await line.HearAsync(stop) is var part && part != ".")
        {
            if (part is null) return false; // gone halfway: no mail
            text.Append(part.StartsWith('.') ? part[1..] : part).Append('\n');
        }
        var fault = server.Script(SmtpMoment.Content, recipient);
        if (fault is not SmtpFault.Reply)
        {
            var mail = new ReceivedMail(recipient, text.ToString());
            keep(mail);
            server.OnReceived(mail);
        }
        return await ReplyAsync(fault, "250 kept", stop);
    }

    private Task<bool> ReplyAsync(SmtpMoment moment, string good, CancellationToken stop) => ReplyAsync(server.Script(moment, recipient), good, stop);

    private async Task<bool> ReplyAsync(SmtpFault? fault, string good, CancellationToken stop)
    {
        if (fault is null) await line.SayAsync(good, stop);
        else if (fault is SmtpFault.Reply reply) await line.SayAsync($"{reply.Code} no", stop);
        else if (fault is SmtpFault.Stall) await Task.Delay(Timeout.Infinite, stop);
        return fault is not SmtpFault.Drop;
    }

    private async Task<bool> GoesWellAsync(SmtpMoment moment, CancellationToken stop)
    {
        var fault = server.Script(moment, recipient);
        if (fault is null) return true;
        if (!await ReplyAsync(fault, "", stop)) throw new IOException("Hung up by script.");
        return false;
    }
}
