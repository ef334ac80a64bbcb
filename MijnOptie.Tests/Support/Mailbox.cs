using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Services.Mail;

namespace MijnOptie.Tests.Support;

/// <summary>What the application wants to mail, read from its outbox.</summary>
internal static class Mailbox
{
    /// <summary>All mails of a kind, oldest first.</summary>
    public static async Task<IReadOnlyList<Letter>> OfAsync(TestApp app, MailKind kind)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        var rows = await context.OutboxMails.AsNoTracking().Where(m => m.Kind == kind.ToString()).OrderBy(m => m.CreatedAt).ThenBy(m => m.Id).ToListAsync();
        return [.. rows.Where(row => row.Body is not null).Select(row => new Letter(row.ToAddress!, row.Subject!, JsonSerializer.Deserialize<MailBody>(row.Body!)!, row.Body!))];
    }

    /// <summary>The newest mail of a kind.</summary>
    public static async Task<Letter> LastAsync(TestApp app, MailKind kind) => (await OfAsync(app, kind))[^1];

    internal sealed record Letter(string To, string Subject, MailBody Body, string Raw)
    {
        /// <summary>Path of the address behind the button.</summary>
        public string Link => Body.Button!.Address.AbsolutePath;

        /// <summary>The last part of that path.</summary>
        public string Token => Link[(Link.LastIndexOf('/') + 1)..];

        public string Text => string.Join('\n', [Body.Greeting, .. Body.Paragraphs, .. Body.Closing]);
    }
}
