using Microsoft.Playwright;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.App.Hr.Matches;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.Browser;

[Trait("Promise", "P01")]
[Trait("Promise", "P02")]
public sealed class MatchesTests(Support.Browser browser)
{
    [Fact]
    public async Task Given_a_signed_in_member_of_staff_When_a_candidate_is_chosen_Then_the_reasons_of_each_match_can_be_read()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        var school = await MatchesWalk.SchoolAsync(app);
        await using var context = await browser.NewContextAsync(app.Address);
        var page = await MatchesWalk.SignedInAsync(app, context, await school.AccountAsync());
        var asked = 0;

        await LiveCombobox.ReadyAsync(page, "kies");
        await page.GetByRole(AriaRole.Combobox, new PageGetByRoleOptions { Name = "Kandidaat", Exact = true }).FillAsync("bedacht");
        await page.GetByRole(AriaRole.Option, new PageGetByRoleOptions { Name = "Noor Bedacht, Wiskunde, Roosendaal" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Lyceum Nergenshuizen" }).ClickAsync();
        await Expect(page.GetByText("Deze plek past bij Noor. Aan elke eis is voldaan.")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Row, new PageGetByRoleOptions { Name = "Functie" })).ToContainTextAsync("15 van 15");
        await Expect(page.GetByRole(AriaRole.Row, new PageGetByRoleOptions { Name = "Samen" })).ToContainTextAsync("van 100");

        page.Request += (_, request) => asked += request.Url.Contains("/hr/matches", StringComparison.Ordinal) ? 1 : 0;
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "De Verbeelding" }).ClickAsync();
        await Expect(page.Locator(".tell")).ToHaveTextAsync("Past bijna Deze plek past als Noor 2 uur minder werkt: 14 uur in plaats van 16 uur.");
        await Expect(page.Locator(".tell mark")).ToHaveTextAsync("2 uur minder");
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Wat kan er schuiven?" })).ToBeVisibleAsync();
        Assert.Equal(1, asked);

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Zeepbel College" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Onder welke voorwaarde?" })).ToBeVisibleAsync();
        await Expect(page.Locator(".routes > li").First).ToContainTextAsync("Grond:");
        await Expect(page.Locator(".routehead mark").First).ToContainTextAsync("tot en met");

        await page.ReloadAsync();
        await Expect(page.Locator(".rows [aria-current]")).ToContainTextAsync("Zeepbel College");
        await page.GoBackAsync();
        await Expect(page.Locator(".rows [aria-current]")).ToContainTextAsync("De Verbeelding");
    }

    [Fact]
    public async Task Given_more_than_a_page_When_sorted_filtered_and_paged_Then_the_address_keeps_it()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        var school = await MatchesWalk.SchoolAsync(app);
        for (var i = 0; i < 30; i++) await school.PositionAsync($"Leraar {i:00}", "Grote School", row => row.MaximumHours = (20 + (row.Title[^1] - '0')) * Hours.PerHour);
        await using var context = await browser.NewContextAsync(app.Address);
        var page = await MatchesWalk.SignedInAsync(app, context, await school.AccountAsync());
        var noor = await school.CandidateAsync("Nora", "Vindbaar");

        await page.GotoAsync($"/hr/matches?kandidaat={noor}");
        await Expect(page.Locator(".pager")).ToContainTextAsync("1 tot 25 van 33");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Volgende" }).ClickAsync();
        await Expect(page.Locator(".pager")).ToContainTextAsync("26 tot 33 van 33");
        await Expect(page.Locator(".rows li")).ToHaveCountAsync(8);
        await LiveCombobox.ReadyAsync(page, "kies");
        await page.GetByLabel("Sorteer op").SelectOptionAsync("Hours");
        await Arrival.AtAsync(page, "sorteer=uren**");
        await Expect(page.Locator(".pager")).ToContainTextAsync("1 tot 25 van 33");
        await page.GetByText("Filters", new PageGetByTextOptions { Exact = true }).ClickAsync();
        await page.GetByLabel("Zoek in de lijst").FillAsync("verbeelding");
        await page.Keyboard.PressAsync("Tab");
        await Arrival.AtAsync(page, "zoek=verbeelding**");
        await Expect(page.Locator(".rows li")).ToHaveCountAsync(1);
        await Expect(page.Locator(".mode + p[role=status]")).ToHaveTextAsync("1 plek: 0 past, 0 past met voorwaarde, 1 past bijna");
        await page.ReloadAsync();
        await Expect(page.Locator(".rows li")).ToHaveCountAsync(1);
        await LiveCombobox.ReadyAsync(page, "kies");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Haal Zoek in de lijst: verbeelding weg" }).ClickAsync();
        await Expect(page.Locator(".pager")).ToContainTextAsync("van 33");
    }

    [Fact]
    public async Task Given_a_phone_and_a_keyboard_When_a_pair_opens_Then_it_is_a_page_of_its_own_with_the_focus_on_its_heading()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        var school = await MatchesWalk.SchoolAsync(app);
        await using var context = await browser.NewContextAsync(app.Address, 390);
        var page = await MatchesWalk.SignedInAsync(app, context, await school.AccountAsync());

        await LiveCombobox.ReadyAsync(page, "kies");
        await page.GetByRole(AriaRole.Combobox, new PageGetByRoleOptions { Name = "Kandidaat", Exact = true }).FocusAsync();
        await page.Keyboard.TypeAsync("noor");
        await Expect(page.GetByRole(AriaRole.Option)).ToHaveCountAsync(1);
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".rows li").First).ToBeVisibleAsync();
        await page.Locator(".rows li a").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#pair-title")).ToBeFocusedAsync();
        await Expect(page.Locator(".rows")).ToBeHiddenAsync();
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"));
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Alle plekken voor Noor Bedacht" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".rows")).ToBeVisibleAsync();
        await Expect(page.Locator(".crit")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Given_two_positions_When_hr_turns_a_weight_by_keyboard_Then_the_list_is_ranked_anew_at_once_and_can_go_back_or_be_kept()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        var school = await AMatchingOrganisation.InAsync(app, "denk");
        var noor = await school.CandidateAsync("Noor", "Bedacht");
        await school.PositionAsync("Weinig uren", "Dichtbij", row => (row.MinimumHours, row.MaximumHours) = (16 * Hours.PerHour, 17 * Hours.PerHour));
        await school.PositionAsync("Alle uren", "Verderop", north: 13);
        await using var context = await browser.NewContextAsync(app.Address);
        var page = await MatchesWalk.SignedInAsync(app, context, await school.AccountAsync());
        await page.GotoAsync($"/hr/matches?kandidaat={noor}");
        await LiveCombobox.ReadyAsync(page, "kies");
        await page.GetByText("Wat als: een andere weging").ClickAsync();
        var rows = page.Locator(".rows li");

        await TurnAsync("Reach", "End");
        await TurnAsync("Hours", "Home");
        await Expect(rows.First).ToContainTextAsync("Dichtbij");
        await TurnAsync("Reach", "Home");
        await TurnAsync("Hours", "End");
        await Expect(rows.First).ToContainTextAsync("Verderop");
        Assert.Contains("weging=", page.Url, StringComparison.Ordinal);
        Assert.Empty(await Support.Browser.AccessibilityAsync(page));

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Bewaar als onze weging" }).PressAsync("Enter");
        await Expect(page.GetByText("Bewaard. Iedereen in je organisatie", new PageGetByTextOptions { Exact = false }).First).ToBeVisibleAsync();
        await page.GotoAsync($"/hr/matches?kandidaat={noor}");
        await Expect(rows.First).ToContainTextAsync("Verderop");
        await Expect(page.Locator("#weging-Reach")).ToHaveJSPropertyAsync("value", "0");

        async Task TurnAsync(string criterion, string key)
        {
            var slider = page.Locator($"#weging-{criterion}");
            var most = await slider.GetAttributeAsync("max");
            await slider.FocusAsync();
            await page.Keyboard.PressAsync(key);
            await Expect(slider).ToHaveAttributeAsync("data-at", key == "Home" ? "0" : most!);
        }
    }

    [Theory]
    [InlineData(1440, false)]
    [InlineData(390, true)]
    public async Task Given_every_state_of_the_screen_When_scanned_Then_it_is_accessible(int width, bool dark)
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        var school = await MatchesWalk.SchoolAsync(app);
        var empty = await AMatchingOrganisation.InAsync(app, "leeg");
        await using var context = await browser.NewContextAsync(app.Address, width, dark);
        var page = await MatchesWalk.SignedInAsync(app, context, await school.AccountAsync());
        await page.GotoAsync("/hr/matches");
        var noor = await school.CandidateAsync("Wilhelmina-Alexandrina Annabella", "van der Allerlangste-Achternaam tot Bovenkerkerpolderveen");
        var alone = await empty.CandidateAsync("Alleen", null);
        await page.GotoAsync($"/hr/matches?kandidaat={noor}");
        var links = await page.Locator(".rows li a").EvaluateAllAsync<string[]>("all => all.map(each => each.getAttribute('href'))");
        Assert.True(links.Length >= 3);

        string[] addresses = ["/hr/matches", $"/hr/matches?kandidaat={noor}", .. links, $"/hr/matches?kandidaat={noor}&filter=niet", $"/hr/matches?kandidaat={noor}&filter=mogelijk", $"/hr/matches?kandidaat={alone}", $"/hr/matches?kandidaat={noor}&plek={Guid.NewGuid()}"];
        foreach (var address in addresses)
        {
            await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
            Assert.Empty(await Support.Browser.AccessibilityAsync(page));
            Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"), address);
        }
        await page.GotoAsync($"/hr/matches?kandidaat={alone}");
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Deze kandidaat is niet gevonden" })).ToBeVisibleAsync();
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
