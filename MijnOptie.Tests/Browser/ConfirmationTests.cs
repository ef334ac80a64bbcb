using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Demo;
using MijnOptie.App.Services.Mail;
using MijnOptie.Tests.App.Candidates;
using MijnOptie.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace MijnOptie.Tests.Browser;

/// <summary>The link in the mail that asks whether an address is the person's own.</summary>
public sealed class ConfirmationTests(Support.Browser browser)
{
    private static readonly TenantScope Demo = TenantScope.For(DemoOrganisation.Id);

    [Theory]
    [InlineData(true, 1440)]
    [InlineData(false, 390)]
    [Trait("Promise", "P12")]
    public async Task Given_a_mailed_link_When_scanners_follow_it_Then_nothing_changes_and_the_person_can_still_confirm(bool javaScript, int width)
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await AnIntake.SentAsync(app, Demo);
        var link = (await Mailbox.LastAsync(app, MailKind.EmailConfirmation)).Link;
        await ScanAsync(app, link);
        Assert.Null((await RowAsync(app)).EmailConfirmedAt);

        await using var context = await browser.NewContextAsync(app.Address, width, dark: !javaScript, javaScript: javaScript);
        var page = await context.NewPageAsync();
        await page.GotoAsync(link);
        Assert.Equal("/aanmelden/bevestigen", new Uri(page.Url).PathAndQuery); // the secret is out of the address bar
        await Expect(page.GetByText("noor@voorbeeld.nl")).ToBeVisibleAsync();
        if (javaScript) Assert.Empty(await Support.Browser.AccessibilityAsync(page));
        Assert.Null((await RowAsync(app)).EmailConfirmedAt);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Bevestig mijn mailadres" }).PressAsync("Enter");

        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Je mailadres is bevestigd" })).ToBeVisibleAsync();
        Assert.NotNull((await RowAsync(app)).EmailConfirmedAt);
        await page.GotoAsync(link);
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Deze link werkt niet meer" })).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Given_two_offers_When_the_link_is_opened_Then_the_person_chooses_which_stays()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await AnIntake.SentAsync(app, Demo);
        await AnIntake.ConfirmAsync(app);
        await AnIntake.SentAsync(app, Demo);
        await using var context = await browser.NewContextAsync(app.Address, javaScript: false);
        var page = await context.NewPageAsync();

        await page.GotoAsync((await Mailbox.LastAsync(app, MailKind.EmailConfirmation)).Link);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Houd mijn oude aanbod" }).ClickAsync();

        await Expect(page.GetByText("Je oude aanbod blijft staan.")).ToBeVisibleAsync();
        Assert.NotNull((await RowAsync(app)).EmailConfirmedAt);
    }

    /// <summary>What scanners of mail do: look at every link, with GET and with HEAD, and then once more.</summary>
    internal static async Task ScanAsync(TestApp app, string link)
    {
        using var scanner = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = app.Address };
        for (var round = 0; round < 2; round++)
        {
            using var seen = await scanner.GetAsync(link, TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, seen.StatusCode);
            using var head = new HttpRequestMessage(HttpMethod.Head, link);
            using var answer = await scanner.SendAsync(head, TestContext.Current.CancellationToken);
            Assert.True((int)answer.StatusCode < 500);
        }
    }

    private static async Task<MijnOptie.App.Platform.Data.Rows.CandidateRow> RowAsync(TestApp app)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(Demo);
        return await context.Candidates.AsNoTracking().SingleAsync(c => c.EmailKey == "noor@voorbeeld.nl");
    }
}
