using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Demo;
using MijnOptie.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace MijnOptie.Tests.Browser;

/// <summary>A candidate, who has no account, sees to the own data: the whole way, with script and without.</summary>
public sealed class PortalTests(Support.Browser browser)
{
    private static readonly TenantScope Demo = TenantScope.For(DemoOrganisation.Id);

    [Theory]
    [InlineData(true, 1440, false)]
    [InlineData(false, 390, true)]
    [Trait("Promise", "P30")]
    [Trait("Promise", "P31")]
    [Trait("Promise", "P32")]
    [Trait("Promise", "P33")]
    [Trait("Promise", "P35")]
    [Trait("Promise", "P36")]
    public async Task Given_a_link_by_mail_When_the_person_walks_through_Then_every_right_is_there_within_three_clicks(bool javaScript, int width, bool dark)
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        var person = await SomeoneAsync(app);
        await using var context = await browser.NewContextAsync(app.Address, width, dark, javaScript);
        var page = await context.NewPageAsync();
        var walk = new PortalWalk(app, page);

        // Asking, and opening: one click in the mail, one on the page.
        await walk.AskAsync(person.Email);
        var link = await walk.LinkAsync();
        await ConfirmationTests.ScanAsync(app, link);
        await page.GotoAsync(link);
        Assert.Equal("/mijn-gegevens/openen", new Uri(page.Url).PathAndQuery);
        await walk.PressAsync("Open mijn gegevens");
        await Expect(walk.Heading($"Dag {person.FirstName}, dit weten we van je")).ToBeVisibleAsync();
        await walk.CheckAsync(javaScript);
        var cookie = Assert.Single(await context.CookiesAsync(), c => c.Name == "mijnoptie-gegevens");
        Assert.True(cookie is { HttpOnly: true, Path: "/mijn-gegevens", SameSite: SameSiteAttribute.Lax });

        // The third click reaches each of them.
        foreach (var (name, heading) in new[]
        {
            ("Download alles", "Download alles"), ("Zet me op pauze", "Zet me op pauze"), ("Stop de mail", "Stop de mail"), ("Iets klopt niet", "Wie je bent"),
            ("Verwijder alles", "Alles verwijderen"), ("Toon elk veld", "Alles wat we van je bewaren"), ("Alles wat er met je gegevens gebeurde", "Wie keek er?"), ("Past niet, en waarom", "Plekken die we voor je vonden"),
        })
        {
            await page.GotoAsync("/mijn-gegevens");
            await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = name }).First.ClickAsync();
            await Expect(walk.Heading(heading)).ToBeVisibleAsync();
            await walk.CheckAsync(javaScript);
        }

        await walk.ChangeHoursAsync(javaScript);
        Assert.Equal(9_000, (await RowAsync(app, person.Id)).MaximumHours);

        await page.GotoAsync("/mijn-gegevens/pauze");
        await page.GetByLabel("Tot wanneer? (niet verplicht)").FillAsync("1 januari 2020");
        await walk.PressAsync("Begin de pauze");
        await Expect(page.GetByText("Deze dag is vandaag of al voorbij.")).ToBeVisibleAsync();
        await page.GetByLabel("Tot wanneer? (niet verplicht)").FillAsync("");
        await walk.PressAsync("Begin de pauze");
        await Expect(page.GetByText("Je staat op pauze. Niemand ziet je; je gegevens blijven.")).ToBeVisibleAsync();
        await Expect(page.GetByText("Daarom zoeken we nu geen plekken voor je")).ToBeVisibleAsync();
        await page.GotoAsync("/mijn-gegevens/pauze");
        await walk.PressAsync("Doe weer mee");
        await Expect(page.GetByText("Je doet weer mee.")).ToBeVisibleAsync();

        await page.GotoAsync("/mijn-gegevens/mail");
        await walk.PressAsync("Stop de mail");
        await Expect(page.GetByText("We mailen je niet meer uit onszelf.")).ToBeVisibleAsync();
        Assert.NotNull((await RowAsync(app, person.Id)).MailStoppedAt);
        await walk.PressAsync("Bewaar ze weer een jaar");
        await Expect(page.GetByText("We bewaren je gegevens weer een jaar.")).ToBeVisibleAsync();
        Assert.True((await RowAsync(app, person.Id)).EnteredAt > person.EnteredAt);

        await walk.ReadOneMatchAsync(javaScript);
        await walk.DownloadAsync(person.Email);
        await walk.EraseAsync();
        await using var after = app.Services.GetRequiredService<DataContexts>().Open(Demo);
        Assert.False(await after.Candidates.AnyAsync(c => c.Id == person.Id));
        await page.GotoAsync("/mijn-gegevens");
        await Expect(page.GetByLabel("Je mailadres", new PageGetByLabelOptions { Exact = true })).ToBeVisibleAsync();
        await page.GotoAsync(link);
        await Expect(walk.Heading("Deze link werkt niet meer")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Given_a_session_that_was_ended_When_the_back_button_is_pressed_Then_nothing_of_the_person_is_shown(bool javaScript)
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        var person = await SomeoneAsync(app);
        await using var context = await browser.NewContextAsync(app.Address, javaScript: javaScript);
        var page = await context.NewPageAsync();
        var walk = new PortalWalk(app, page);
        await walk.AskAsync(person.Email);
        await page.GotoAsync(await walk.LinkAsync());
        await walk.PressAsync("Open mijn gegevens");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Toon elk veld" }).ClickAsync();
        await Expect(page.GetByText(person.Email)).ToBeVisibleAsync();
        var kept = (await context.CookiesAsync()).Where(c => c.Name == "mijnoptie-gegevens").Select(c => new Cookie { Name = c.Name, Value = c.Value, Domain = c.Domain, Path = c.Path }).ToList();

        await walk.PressAsync("Sluit af");
        await Expect(walk.Heading("Je hebt afgesloten")).ToBeVisibleAsync();
        for (var back = 0; back < 3; back++)
        {
            await page.GoBackAsync();
            await Expect(page.GetByText(person.Email)).ToHaveCountAsync(0);
        }
        await context.AddCookiesAsync(kept); // who kept the secret has nothing either
        await page.GotoAsync("/mijn-gegevens/alles");
        await Expect(page.GetByText("Je half uur is om, of je sloot af.")).ToBeVisibleAsync();
        foreach (var address in new[] { "/mijn-gegevens/downloaden/mijn-gegevens.json", "/mijn-gegevens/downloaden/mijn-gegevens.csv" })
        {
            var answer = await context.APIRequest.GetAsync(address);
            Assert.DoesNotContain(person.Email, await answer.TextAsync(), StringComparison.Ordinal);
        }
    }

    private static async Task<CandidateRow> SomeoneAsync(TestApp app)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(Demo);
        return await context.Candidates.AsNoTracking().Where(c => c.StatusCode == "SEARCHING" && c.FirstName != null && c.LastName != null && c.MaximumHours < 9_000 && c.Language == "nl").OrderBy(c => c.Email).FirstAsync();
    }

    private static async Task<CandidateRow> RowAsync(TestApp app, Guid id)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(Demo);
        return await context.Candidates.AsNoTracking().SingleAsync(c => c.Id == id);
    }
}
