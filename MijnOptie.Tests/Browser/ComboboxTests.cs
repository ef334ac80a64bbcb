using Microsoft.Playwright;
using MijnOptie.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace MijnOptie.Tests.Browser;

/// <summary>A field to search in, as quick fingers use it.</summary>
public sealed class ComboboxTests(Support.Browser browser)
{
    private const int LongerThanASearch = 600; // milliseconds

    [Fact]
    public async Task Given_a_search_that_is_still_to_come_When_an_option_is_taken_Then_the_list_stays_closed_until_the_next_search()
    {
        await using var app = await TestApp.StartAsync();
        await using var visitor = await browser.NewContextAsync(app.Address);
        var page = await visitor.NewPageAsync();
        var walk = new IntakeWalk(page);
        await walk.OpenAsync();
        var field = walk.Field("Woonplaats");
        var list = page.Locator("#veld-HomeTown-list");
        await field.PressSequentiallyAsync("roosend");
        await Expect(list.GetByRole(AriaRole.Option).First).ToBeVisibleAsync();

        var isClosed = await field.EvaluateAsync<bool>(
            """
            (input, wait) => {
              const list = document.getElementById(input.getAttribute("aria-controls"));
              input.value += "a";
              input.dispatchEvent(new Event("input", { bubbles: true }));
              list.querySelector("[role=option]").click();
              return new Promise(done => setTimeout(() => done(list.hidden), wait));
            }
            """,
            LongerThanASearch);

        Assert.True(isClosed);
        await Expect(field).ToHaveValueAsync("Roosendaal");
        await field.FillAsync("bred");
        await Expect(list.GetByRole(AriaRole.Option).Filter(new LocatorFilterOptions { HasText = "Breda" }).First).ToBeVisibleAsync();
    }
}
