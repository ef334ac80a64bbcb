using Microsoft.Playwright;
using MijnOptie.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace MijnOptie.Tests.Browser;

/// <summary>What was filled in stays: over a reload, a restart and a lost connection, and for nobody else.</summary>
public sealed class IntakeKeptTests(Support.Browser browser)
{
    [Fact]
    public async Task Given_fields_that_were_kept_When_the_page_is_reloaded_and_the_server_restarted_Then_all_is_still_there()
    {
        await using var holder = await TestApp.BuildAsync();
        var first = await StartOnAsync(holder, null);
        var address = first.Address;
        await using var visitor = await browser.NewContextAsync(address);
        var page = await visitor.NewPageAsync();
        var walk = new IntakeWalk(page);
        await walk.OpenAsync();
        await walk.PersonAsync();
        await walk.NextAsync("Wat je kunt");
        await walk.SkillsAsync();
        await Expect(page.GetByText("Bewaard om")).ToBeVisibleAsync();

        await page.ReloadAsync();
        await Expect(walk.Field("Functie")).ToHaveValueAsync("Docent VO, schaal LB");
        await first.DisposeAsync();
        await using var second = await StartOnAsync(holder, address);
        await walk.OpenAsync("/aanmelden?stap=2");

        await Expect(walk.Field("Functie")).ToHaveValueAsync("Docent VO, schaal LB");
        await Expect(walk.Field("Vakgebied")).ToHaveValueAsync("Wiskunde");
        await Expect(walk.Field("Bevoegdheid")).ToHaveValueAsync("T2");
        await Expect(walk.Field("Onderwijsniveau")).ToHaveValueAsync("HAVO");
        await Expect(page.GetByText("dyslexie", new PageGetByTextOptions { Exact = true })).ToBeVisibleAsync();
        await walk.Button("Terug").ClickAsync();
        await Expect(walk.Field("E-mailadres")).ToHaveValueAsync("noor@voorbeeld.nl");
        await Expect(walk.Field("Woonplaats")).ToHaveValueAsync("Roosendaal");
    }

    [Fact]
    public async Task Given_an_open_form_When_the_connection_is_lost_with_the_server_Then_the_page_comes_back_by_itself_with_all_that_was_kept()
    {
        await using var holder = await TestApp.BuildAsync();
        var first = await StartOnAsync(holder, null);
        var address = first.Address;
        await using var visitor = await browser.NewContextAsync(address);
        var page = await visitor.NewPageAsync();
        var walk = new IntakeWalk(page);
        await walk.OpenAsync();
        await walk.FillAsync("Voorletters", "N.J.");
        await Expect(page.GetByText("Bewaard om")).ToBeVisibleAsync();
        await first.DisposeAsync();

        await using var second = await StartOnAsync(holder, address);

        await Expect(page.Locator("fieldset.live:not([disabled])")).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 30_000 });
        await Expect(walk.Field("Voorletters")).ToHaveValueAsync("N.J.");
    }

    [Fact]
    public async Task Given_another_browser_When_it_opens_the_form_Then_it_is_empty()
    {
        await using var app = await TestApp.StartAsync();
        await using var one = await browser.NewContextAsync(app.Address);
        var walk = new IntakeWalk(await one.NewPageAsync());
        await walk.OpenAsync();
        await walk.FillAsync("Voorletters", "N.J.");
        await walk.KeptAsync();

        await using var other = await browser.NewContextAsync(app.Address);
        var stranger = new IntakeWalk(await other.NewPageAsync());
        await stranger.OpenAsync();

        await Expect(stranger.Field("Voorletters")).ToHaveValueAsync("");
        var cookie = Assert.Single(await one.CookiesAsync(), c => c.Name == "__Secure-mijnoptie-aanmelden");
        Assert.True(cookie.HttpOnly && cookie.Secure && cookie.Path == "/aanmelden" && cookie.SameSite == SameSiteAttribute.Lax);
    }

    private static Task<TestApp> StartOnAsync(TestApp holder, Uri? address) => TestApp.StartAsync(builder =>
    {
        builder.Configuration["Database:ConnectionString"] = holder.Database.ConnectionString;
        if (address is not null) builder.Configuration["urls"] = address.ToString();
    });
}
