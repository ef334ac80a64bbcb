using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using MijnOptie.App.Candidates.Freshness;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Demo;
using MijnOptie.App.Services.Mail;
using MijnOptie.Tests.App.Candidates;
using MijnOptie.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace MijnOptie.Tests.Browser;

/// <summary>Reminders, from the mail to the last button.</summary>
public sealed class ReminderTests(Support.Browser browser)
{
    private static readonly TenantScope Demo = TenantScope.For(DemoOrganisation.Id);

    [Theory]
    [InlineData(60, true, "Ja, dit klopt nog", "Dank je wel")]
    [InlineData(340, false, "Bewaar nog een jaar", "Je doet nog een jaar mee")]
    [Trait("Promise", "P15")]
    [Trait("Promise", "P41")]
    public async Task Given_a_reminder_When_scanners_follow_every_link_Then_nothing_changes_and_the_person_can_still_answer_and_erase(
        int days, bool javaScript, string button, string thanks)
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await AnIntake.SentAsync(app, Demo);
        await AnIntake.ConfirmAsync(app);
        await AgeAsync(app, days);
        var before = await StateAsync(app);
        var mail = await RemindAsync(app);
        foreach (var link in new[] { mail.Button!.Address, mail.Second!.Address, await StopAsync(app) }) await ConfirmationTests.ScanAsync(app, link.AbsolutePath);
        Assert.Equal(before, await StateAsync(app));

        await using var context = await browser.NewContextAsync(app.Address, javaScript ? 1440 : 390, dark: !javaScript, javaScript: javaScript);
        var page = await context.NewPageAsync();
        await page.GotoAsync(mail.Button.Address.AbsolutePath);
        Assert.Equal("/herinnering", new Uri(page.Url).PathAndQuery); // the secret is out of the address bar
        await Expect(page.GetByText("18 tot 24 uur")).ToBeVisibleAsync();
        if (javaScript) Assert.Empty(await Support.Browser.AccessibilityAsync(page));
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button }).PressAsync("Enter");
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = thanks })).ToBeVisibleAsync();
        Assert.NotEqual(before, await StateAsync(app));

        await page.GotoAsync(mail.Second.Address.AbsolutePath);
        Assert.Single(await AnIntake.CandidatesAsync(app, Demo), Mine);
        if (javaScript) Assert.Empty(await Support.Browser.AccessibilityAsync(page));
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Verwijder alles" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Je gegevens zijn verwijderd" })).ToBeVisibleAsync();
        Assert.DoesNotContain(await AnIntake.CandidatesAsync(app, Demo), Mine);
        await page.GotoAsync(mail.Button.Address.AbsolutePath);
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Deze link werkt niet meer" })).ToBeVisibleAsync();
    }

    [Fact]
    [Trait("Promise", "P32")]
    public async Task Given_a_mail_program_When_its_own_button_stops_the_mail_Then_it_is_stopped_without_a_page()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await AnIntake.SentAsync(app, Demo);
        await AnIntake.ConfirmAsync(app);
        await AgeAsync(app, 60);
        await RemindAsync(app);
        var stop = (await StopAsync(app)).AbsolutePath;
        using var client = new HttpClient { BaseAddress = app.Address };
        using var other = await client.PostAsync(stop, new FormUrlEncodedContent([new("iets", "anders")]), TestContext.Current.CancellationToken);
        Assert.Null((await AnIntake.CandidatesAsync(app, Demo)).Single(Mine).MailStoppedAt);
        using var answer = await client.PostAsync(stop, new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]), TestContext.Current.CancellationToken);

        Assert.True(answer.IsSuccessStatusCode);
        Assert.NotNull((await AnIntake.CandidatesAsync(app, Demo)).Single(Mine).MailStoppedAt);
    }

    private static bool Mine(CandidateRow row) => row.Email == "noor@voorbeeld.nl";

    private static async Task AgeAsync(TestApp app, int days)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(Demo);
        var entered = app.Services.GetRequiredService<TimeProvider>().GetUtcNow().AddDays(-days);
        await context.Candidates.Where(c => c.Email == "noor@voorbeeld.nl").ExecuteUpdateAsync(set => set.SetProperty(c => c.EnteredAt, entered));
    }

    private static async Task<MailBody> RemindAsync(TestApp app)
    {
        await using var work = app.Scope();
        await work.ServiceProvider.GetRequiredService<SendReminders>().RunAsync(TestContext.Current.CancellationToken);
        return JsonSerializer.Deserialize<MailBody>((await RowAsync(app)).Body!)!;
    }

    private static async Task<Uri> StopAsync(TestApp app) => new((await RowAsync(app)).Unsubscribe!);

    private static async Task<OutboxMailRow> RowAsync(TestApp app)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().OpenPlatform();
        return await context.OutboxMails.AsNoTracking().SingleAsync(m => m.Kind == "FreshnessCheck" || m.Kind == "DeletionReminder");
    }

    // All that an answer could change.
    private static async Task<string> StateAsync(TestApp app)
    {
        var row = (await AnIntake.CandidatesAsync(app, Demo)).Single(Mine);
        return $"{row.EnteredAt:O} {row.StillRightAt:O} {row.MailStoppedAt:O} {row.Email}";
    }
}
