using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Services.Mail;

namespace MijnOptie.Tests.Support;

/// <summary>What an account was mailed, as far as it is still in the outbox.</summary>
internal static class StaffMail
{
    public static async Task<List<(string Subject, MailBody Body)>> OfAsync(TestApp app, Guid account)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        var rows = await context.OutboxMails.AsNoTracking().Where(m => m.AccountId == account).OrderBy(m => m.Id).Select(m => new { m.Subject, m.Body }).ToListAsync();
        return [.. rows.Where(r => r.Body is not null).Select(r => (r.Subject!, JsonSerializer.Deserialize<MailBody>(r.Body!)!))];
    }

    /// <summary>The link in the last mail with a subject, once it is there: path and query.</summary>
    public static async Task<string> LinkAsync(TestApp app, Guid account, string subject)
    {
        string? link = null;
        await Until.TrueAsync(async () => (link = (await OfAsync(app, account)).LastOrDefault(m => m.Subject == subject).Body?.Button?.Address.PathAndQuery) is not null);
        return link!;
    }
}
