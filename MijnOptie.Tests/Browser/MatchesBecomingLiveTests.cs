using Microsoft.Playwright;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.App.Hr.Matches;
using MijnOptie.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace MijnOptie.Tests.Browser;

/// <summary>The screen of matches between being there and being live: what is done on it then counts.</summary>
[Trait("Promise", "P01")]
[Trait("Promise", "P02")]
public sealed class MatchesBecomingLiveTests(Support.Browser browser) : IAsyncLifetime
{
    private TestApp app = null!;
    private AMatchingOrganisation school = null!;
    private IBrowserContext context = null!;
    private IPage page = null!;
    private CandidateId nora;

    public async ValueTask InitializeAsync()
    {
        app = await TestApp.StartAsync(environment: "Development");
        school = await MatchesWalk.SchoolAsync(app);
        context = await browser.NewContextAsync(app.Address);
        page = await MatchesWalk.SignedInAsync(app, context, await school.AccountAsync());
        nora = await school.CandidateAsync("Nora", "Vindbaar");
    }

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        await app.DisposeAsync();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Given_more_than_a_page_When_next_is_pressed_Then_it_stays_on_the_next_page(int answersSoFar)
    {
        for (var i = 0; i < 30; i++) await school.PositionAsync($"Leraar {i:00}", "Grote School");
        var live = await OpenAsync(answersSoFar);
        await Expect(page.Locator(".pager")).ToContainTextAsync("1 tot 25 van 33");
        await live.Held;

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Volgende" }).ClickAsync();
        await Expect(page.Locator(".pager")).ToContainTextAsync("26 tot 33 van 33");
        live.Release();

        await LiveCombobox.ReadyAsync(page, "kies");
        await Expect(page.Locator(".pager")).ToContainTextAsync("26 tot 33 van 33");
    }

    [Fact]
    public async Task Given_a_name_that_is_being_typed_When_the_page_becomes_live_Then_it_stays_and_is_searched_for()
    {
        var live = await OpenAsync(candidate: false);
        var field = page.Locator("#kies");
        await MarkAsync(field);

        await field.PressSequentiallyAsync("noor");
        await page.Keyboard.PressAsync("ArrowLeft");
        live.Release();

        await ReplacedAsync();
        await Expect(page.Locator("#kies-list").GetByRole(AriaRole.Option)).ToContainTextAsync(["Noor Bedacht"]);
        await page.Keyboard.TypeAsync("o");
        await Expect(field).ToHaveValueAsync("nooor");
        await Expect(page.Locator("#kies-list").GetByRole(AriaRole.Option)).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Backspace");
        await page.Locator("#kies-list").GetByRole(AriaRole.Option).WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".rows li").First).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData("Noor Bedacht, Wiskunde, Roosendaal", null)]
    [InlineData("Niemand", "‘Niemand’ staat niet in de lijst")]
    public async Task Given_a_name_that_was_typed_and_left_When_the_page_becomes_live_Then_it_counts_as_on_a_live_page(string name, string? error)
    {
        var live = await OpenAsync(candidate: false);

        await page.Locator("#kies").FillAsync(name);
        await page.Keyboard.PressAsync("Tab");
        live.Release();

        if (error is null) await Expect(page.Locator(".rows li").First).ToBeVisibleAsync();
        else await Expect(page.Locator("#kies-error")).ToContainTextAsync(error);
        await Expect(page.Locator("#kies")).ToHaveValueAsync(name);
        await Expect(page.Locator("#kies")).Not.ToBeFocusedAsync();
    }

    [Fact]
    public async Task Given_words_that_are_being_typed_in_the_filters_When_the_page_becomes_live_Then_they_stay_and_count_on_leaving()
    {
        var live = await OpenAsync();
        var words = await WordsAsync();

        await words.PressSequentiallyAsync("verbeldin");
        for (var i = 0; i < 4; i++) await page.Keyboard.PressAsync("ArrowLeft");
        live.Release();

        await ReplacedAsync();
        await Expect(words).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("e");
        await Expect(words).ToHaveValueAsync("verbeeldin");
        await page.Keyboard.PressAsync("Tab");
        await Arrival.AtAsync(page, "zoek=verbeeldin**");
        await Expect(page.Locator(".rows li")).ToHaveCountAsync(1);
        await Expect(words).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Given_words_that_were_typed_in_the_filters_and_left_When_the_page_becomes_live_Then_the_list_is_filtered()
    {
        var live = await OpenAsync();
        var words = await WordsAsync();

        await words.FillAsync("verbeelding");
        await page.Keyboard.PressAsync("Tab");
        live.Release();

        await Arrival.AtAsync(page, "zoek=verbeelding**");
        await Expect(page.Locator(".rows li")).ToHaveCountAsync(1);
        await Expect(words).ToHaveValueAsync("verbeelding");
    }

    [Fact]
    public async Task Given_a_list_When_it_is_put_in_place_anew_Then_nothing_moves_for_want_of_its_styles()
    {
        var live = await OpenAsync();
        await MarkAsync(page.Locator(".rows li a").First);
        await page.EvaluateAsync("""
            () => {
              const place = () => JSON.stringify(document.querySelector(".rows li a")?.getBoundingClientRect());
              window.places = [place()];
              new MutationObserver(() => window.places.push(place())).observe(document.body, { childList: true, subtree: true });
            }
            """);

        live.Release();

        await ReplacedAsync();
        await LiveCombobox.ReadyAsync(page, "kies");
        Assert.Single((await page.EvaluateAsync<string[]>("window.places")).Distinct());
    }

    [Fact]
    public async Task Given_a_link_that_the_live_page_replaces_under_a_press_When_let_go_Then_it_was_pressed()
    {
        var live = await OpenAsync();
        var link = page.Locator(".rows li a").First;
        await link.HoverAsync();
        await MarkAsync(link);

        await page.Mouse.DownAsync();
        live.Release();
        await ReplacedAsync();
        await page.Mouse.UpAsync();

        await Expect(page.Locator("#pair-title")).ToBeVisibleAsync();
    }

    // The page is there, and what makes it live is held up.
    private async Task<HeldConnection> OpenAsync(int answers = 0, bool candidate = true)
    {
        var live = await HeldConnection.OfAsync(page, answers);
        await page.GotoAsync(candidate ? $"/hr/matches?kandidaat={nora}" : "/hr/matches");
        return live;
    }

    private async Task<ILocator> WordsAsync()
    {
        await page.GetByText("Filters", new PageGetByTextOptions { Exact = true }).ClickAsync();
        var words = page.Locator("#zoek");
        await MarkAsync(words);
        return words;
    }

    // What stands there first is replaced by what is live.
    private static async Task MarkAsync(ILocator first) => await first.EvaluateAsync("each => each.dataset.first = ''");

    private Task ReplacedAsync() => Expect(page.Locator("[data-first]")).ToHaveCountAsync(0);
}
