using System.Net;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Services.Mail;
using MijnOptie.App.Services.Mail.Sending;
using MijnOptie.Tests.App.Mail;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Areas;

public sealed class DevMailTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Given_a_developers_machine_When_mail_is_sent_Then_it_can_be_read_and_its_links_followed()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await using (var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform())
        {
            var mail = AMail.To(AMail.Noor);
            app.Services.GetRequiredService<Outbox>().Add(context, mail with { Subject = "Plek <b>bij</b> ons" });
            await context.SaveChangesAsync(Cancel);
        }
        await app.Services.GetRequiredService<MailDelivery>().DrainAsync(Cancel);
        using var client = new HttpClient { BaseAddress = app.Address };
        var list = await client.GetStringAsync("/dev/mail", Cancel);
        var name = Assert.Single(app.Services.GetRequiredService<MailFolder>().Names());
        var open = await client.GetStringAsync($"/dev/mail/{name}", Cancel);
        using var html = await client.GetAsync($"/dev/mail/{name}?handler=Html", Cancel);

        Assert.Contains("Plek &lt;b&gt;bij&lt;/b&gt; ons", list, StringComparison.Ordinal);
        Assert.Contains($"/dev/mail/{name}", list, StringComparison.Ordinal);
        Assert.Contains($"href=\"{TestApp.SiteAddress}/wachtwoord?code={AMail.Secret}\"", open, StringComparison.Ordinal);
        Assert.Contains("prefers-color-scheme", await html.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
        using var none = await client.GetAsync("/dev/mail/bestaat-niet", Cancel);
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task Given_production_When_mail_is_looked_for_Then_there_is_no_such_page()
    {
        await using var app = await TestApp.StartAsync();
        using var client = new HttpClient { BaseAddress = app.Address };
        using var answer = await client.GetAsync("/dev/mail", Cancel);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
