using Microsoft.Playwright;
using MijnOptie.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace MijnOptie.Tests.Browser;

/// <summary>The form for everyone: without scripts, by what axe finds, on a phone and at a desk.</summary>
public sealed class IntakeAccessibilityTests(Support.Browser browser)
{
    [Fact]
    public async Task Given_no_script_When_opened_Then_the_page_says_what_is_needed_and_how_else_to_reach_us()
    {
        await using var app = await TestApp.StartAsync();
        await using var visitor = await browser.NewContextAsync(app.Address, javaScript: false);
        var page = await visitor.NewPageAsync();

        await page.GotoAsync("/aanmelden");

        await Expect(page.GetByText("Dit formulier heeft JavaScript nodig")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "info@mijn-optie.nl" })).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(1440, false)]
    [InlineData(1440, true)]
    [InlineData(390, false)]
    [InlineData(390, true)]
    public async Task Given_each_step_When_scanned_Then_axe_finds_nothing_and_nothing_sticks_out(int width, bool dark)
    {
        await using var app = await TestApp.StartAsync();
        await AnOrganisation.InAsync(app, "denkbeeld", "Stichting Denkbeeld");
        await using var visitor = await browser.NewContextAsync(app.Address, width, dark);
        var page = await visitor.NewPageAsync();
        var walk = new IntakeWalk(page);

        // Empty with its errors, and filled in.
        for (var step = 1; step <= 5; step++)
        {
            await walk.OpenAsync($"/aanmelden/denkbeeld?stap={step}");
            await walk.Button(step < 5 ? "Verder" : "Versturen").ClickAsync();
            await Expect(page.GetByRole(AriaRole.Alert).First).ToBeFocusedAsync();
            await ScanAsync($"step {step} with errors");
        }
        await walk.OpenAsync("/aanmelden/denkbeeld");
        await walk.ToReviewAsync("Stichting Denkbeeld");
        for (var step = 1; step <= 5; step++)
        {
            await walk.OpenAsync($"/aanmelden/denkbeeld?stap={step}");
            await ScanAsync($"step {step} filled in");
        }
        await walk.SendAsync();
        await ScanAsync("the receipt");
        foreach (var address in new[] { "/aanmelden/verwijderen", "/aanmelden/verwijderd", "/aanmelden/bestaat-niet" })
        {
            await page.GotoAsync(address);
            await ScanAsync(address);
        }

        async Task ScanAsync(string what)
        {
            Assert.Equal([], (await Support.Browser.AccessibilityAsync(page)).Select(found => $"{what}: {found}"));
            Assert.True(await page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), $"{what} is wider than the window.");
        }
    }
}
