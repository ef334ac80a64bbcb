using Microsoft.Playwright;
using MijnOptie.Tests.App.Hr.Matches;
using MijnOptie.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace MijnOptie.Tests.Browser;

/// <summary>The forms in which HR keeps positions and locations.</summary>
public sealed class EntryFormTests(Support.Browser browser)
{
    [Theory]
    [InlineData("/hr/plekken/nieuw", "Bewaar de plek", "Referentie", "Locatie", "Onderwijsniveau", "Functie", "Minimaal aantal uren", "Maximaal aantal uren", "Begindatum")]
    [InlineData("/hr/locaties/nieuw", "Bewaar de locatie", "Code", "Naam", "Plaats")]
    public async Task Given_an_empty_form_When_it_is_saved_Then_the_summary_names_each_field_in_order_and_leads_to_it(string address, string save, params string[] labels)
    {
        await using var app = await TestApp.StartAsync();
        await using var context = await browser.NewContextAsync(app.Address);
        var page = await OpenAsync(app, context, address);

        await Button(page, save).PressAsync("Enter");

        var summary = page.Locator(".summary");
        await Expect(summary).ToBeFocusedAsync();
        await Expect(summary.GetByRole(AriaRole.Link)).ToHaveTextAsync([.. labels.Select(label => $"{label}: Dit veld is leeg. Vul iets in.")]);
        await summary.GetByRole(AriaRole.Link).Last.PressAsync("Enter");
        await Expect(page.GetByLabel(labels[^1], new PageGetByLabelOptions { Exact = true })).ToBeFocusedAsync();
        Assert.Empty(await Support.Browser.AccessibilityAsync(page));
    }

    [Fact]
    public async Task Given_a_location_whose_town_is_overwritten_with_an_unknown_one_When_it_is_saved_Then_it_is_refused_and_the_old_town_does_not_stay_behind_the_words()
    {
        await using var app = await TestApp.StartAsync();
        await using var context = await browser.NewContextAsync(app.Address);
        var page = await OpenAsync(app, context, "/hr/locaties");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Lyceum Nergenshuizen", Exact = true }).ClickAsync();
        var town = page.GetByLabel("Plaats", new PageGetByLabelOptions { Exact = true });
        await Expect(town).ToHaveValueAsync("Roosendaal");
        await LiveAsync(page);

        await town.FillAsync("Nergenshuizen");
        await Button(page, "Bewaar de locatie").ClickAsync();

        await Expect(page.Locator(".summary")).ToBeFocusedAsync();
        await Expect(page.Locator(".summary").GetByRole(AriaRole.Link)).ToHaveTextAsync("Plaats: We kennen de plaats ‘Nergenshuizen’ niet. Kijk de naam na.");
        await Expect(town).ToHaveValueAsync("Nergenshuizen");
    }

    [Fact]
    public async Task Given_a_holder_who_is_nobody_here_When_the_position_is_saved_Then_it_is_refused_and_not_saved_without_a_holder()
    {
        await using var app = await TestApp.StartAsync();
        await using var context = await browser.NewContextAsync(app.Address);
        var page = await OpenAsync(app, context, "/hr/plekken");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Leraar wiskunde", Exact = true }).ClickAsync();
        await LiveAsync(page);
        await page.GetByText("Komt vrij", new PageGetByTextOptions { Exact = false }).First.ClickAsync();

        await page.GetByLabel("Wie zit er nu? (niet verplicht)", new PageGetByLabelOptions { Exact = true }).FillAsync("Niemand Hier");
        await Button(page, "Bewaar de plek").ClickAsync();

        await Expect(page.Locator(".summary").GetByRole(AriaRole.Link)).ToContainTextAsync("Wie zit er nu? (niet verplicht): We vinden geen kandidaat ‘Niemand Hier’ die meedoet.");
    }

    private static async Task<IPage> OpenAsync(TestApp app, IBrowserContext context, string address)
    {
        var school = await AMatchingOrganisation.InAsync(app, "denk");
        await school.PositionAsync("Leraar wiskunde", "Lyceum Nergenshuizen");
        var page = await context.NewPageAsync();
        await SignIn.WithCodeAsync(page, app, await school.AccountAsync());
        await Arrival.AtAsync(page, "/hr/matches");
        await page.GotoAsync(address);
        await LiveAsync(page);
        return page;
    }

    private static Task LiveAsync(IPage page) => Expect(page.Locator("fieldset.live:not([disabled])").First).ToBeVisibleAsync();

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });
}
