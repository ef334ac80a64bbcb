using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.Mail.Sending;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;
using MijnOptie.Tests.Support.Smtp;

namespace MijnOptie.Tests.App.Mail;

/// <summary>An application with mail to send, and where it goes.</summary>
internal sealed class AnOutbox : IAsyncDisposable
{
    private AnOutbox(TestApp app) => App = app;

    public TestApp App { get; }

    public MailDelivery Delivery => App.Services.GetRequiredService<MailDelivery>();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<AnOutbox> ForAsync(SmtpServerDouble? server, TimeProvider? time = null, params (string Key, string Value)[] settings) =>
        new(await TestApp.BuildAsync(builder =>
        {
            foreach (var (key, value) in server?.Settings ?? []) builder.Configuration[key] = value;
            foreach (var (key, value) in settings) builder.Configuration[key] = value;
            if (time is not null) builder.Services.AddSingleton(time);
        }));

    /// <summary>Puts mails in, each to an address of its own: <c>nr1@school.example</c> and on.</summary>
    public async Task AddAsync(int count, MailKind kind = MailKind.PasswordReset)
    {
        var outbox = App.Services.GetRequiredService<Outbox>();
        await using var context = App.Services.GetRequiredService<DataContexts>().OpenPlatform();
        for (var i = 1; i <= count; i++) outbox.Add(context, AMail.To(EmailAddress.Parse($"nr{i}@school.example").Value, kind));
        await context.SaveChangesAsync(Cancel);
    }

    public async Task AddAsync(OutgoingMail mail)
    {
        await using var context = App.Services.GetRequiredService<DataContexts>().OpenPlatform();
        App.Services.GetRequiredService<Outbox>().Add(context, mail);
        await context.SaveChangesAsync(Cancel);
    }

    public Task<bool> DrainAsync() => Delivery.DrainAsync(Cancel);

    public async Task<List<OutboxMailRow>> RowsAsync()
    {
        await using var context = App.Services.GetRequiredService<DataContexts>().OpenPlatform();
        return await context.OutboxMails.AsNoTracking().OrderBy(m => m.Id).ToListAsync(Cancel);
    }

    public async Task<OutboxMailRow> RowAsync() => Assert.Single(await RowsAsync());

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
