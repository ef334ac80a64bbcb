using Microsoft.AspNetCore.Hosting;
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

/// <summary>Forms that are posted, outside a live page: what a second press does while the answer is under way.</summary>
public sealed class PostedFormTests(Support.Browser browser)
{
    private const string Processors = "/fg/verwerkers";

    [Fact]
    public async Task Given_a_processor_that_is_added_When_the_button_is_pressed_again_Then_it_is_added_once()
    {
        var post = new HeldPost(Processors);
        await using var app = await StartAsync(post);
        await using var context = await browser.NewContextAsync(app.Address);
        var page = await context.NewPageAsync();
        await FilledInAsync(page);

        await PressAsync(page);
        await post.Held;
        await PressAsync(page);
        post.Release();

        await Arrival.AtAsync(page, "klaar=Added");
        await using var data = app.Services.GetRequiredService<DataContexts>().Open(TenantScope.For(DemoOrganisation.Id));
        Assert.Equal(1, await data.Set<ProcessorRow>().CountAsync(row => row.Name == "Drukkerij Inkt", TestContext.Current.CancellationToken));
        Assert.Equal(1, post.Count);
    }

    [Fact]
    public async Task Given_a_code_that_is_sent_When_enter_is_pressed_again_Then_it_is_not_refused_as_used()
    {
        var post = new HeldPost("/Identity/Account/LoginWith2fa");
        await using var app = await StartAsync(post);
        var account = await AStaffAccount.EnrolledAsync(app);
        await using var context = await browser.NewContextAsync(app.Address);
        var page = await context.NewPageAsync();
        await SignIn.PasswordAsync(page, account.Email);
        await Arrival.AtAsync(page, "/LoginWith2fa**");

        await page.Locator("#code").FillAsync(account.Code(app));
        await page.Keyboard.PressAsync("Enter");
        await post.Held;
        await page.Keyboard.PressAsync("Enter");
        post.Release();

        await Arrival.AtAsync(page, "/hr/matches");
        Assert.Equal(1, post.Count);
    }

    [Fact]
    public async Task Given_a_choice_of_an_account_that_is_sent_When_the_button_is_pressed_again_Then_it_is_sent_once()
    {
        var post = new HeldPost("/account/mail");
        await using var app = await StartAsync(post);
        await using var context = await browser.NewContextAsync(app.Address);
        var page = await context.NewPageAsync();
        await SignIn.AsHrAsync(page);
        await page.GotoAsync("/account/mail");
        await page.Locator("main form button[type=submit]").HoverAsync();

        await PressAsync(page);
        await post.Held;
        await PressAsync(page);
        post.Release();

        await Expect(page.GetByRole(AriaRole.Status)).ToBeVisibleAsync();
        Assert.Equal(1, post.Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Given_a_form_that_was_sent_When_its_page_is_shown_again_or_no_answer_came_for_long_Then_it_can_be_sent_again(bool isShown)
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await using var context = await browser.NewContextAsync(app.Address);
        var page = await context.NewPageAsync();
        await page.AddInitScriptAsync("""
            globalThis.late = []; // what is to be done after twenty seconds, so by nothing but the form
            const now = globalThis.setTimeout;
            globalThis.setTimeout = (act, wait, ...others) => wait === 20_000 ? late.push(act) : now(act, wait, ...others);
            """);
        await FilledInAsync(page);
        var sent = 0;
        await page.RouteAsync($"**{Processors}", route =>
        {
            sent++;
            return route.FulfillAsync(new RouteFulfillOptions { Status = 204 }); // an answer that leaves the page as it is
        });

        await PressAsync(page);
        await Until.TrueAsync(() => sent == 1);
        Assert.True(await IsWorkingAsync(page));
        await PressAsync(page);
        await page.EvaluateAsync(isShown ? "() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))" : "() => late.forEach(act => act())");
        Assert.False(await IsWorkingAsync(page));
        await PressAsync(page);

        await Until.TrueAsync(() => sent == 2);
        Assert.True(await IsWorkingAsync(page));
    }

    [Fact]
    public async Task Given_a_browser_without_scripts_When_a_form_is_sent_Then_it_arrives()
    {
        var post = new HeldPost(Processors);
        post.Release();
        await using var app = await StartAsync(post);
        await using var context = await browser.NewContextAsync(app.Address, javaScript: false);
        var page = await context.NewPageAsync();

        await FilledInAsync(page);
        await PressAsync(page);

        await Expect(page.GetByRole(AriaRole.Rowheader, new PageGetByRoleOptions { Name = "Drukkerij Inkt" })).ToBeVisibleAsync();
        Assert.Equal(1, post.Count);
    }

    private static Task<TestApp> StartAsync(HeldPost post) =>
        TestApp.StartAsync(builder => builder.Services.AddSingleton<IStartupFilter>(post), "Development");

    private static async Task FilledInAsync(IPage page)
    {
        await SignIn.AsAsync(page, "Inloggen als privacy officer");
        await page.GotoAsync(Processors);
        await page.Locator("#name").FillAsync("Drukkerij Inkt");
        await page.Locator("#country").FillAsync("Nederland");
        await page.Locator("#work").FillAsync("Drukt de brieven");
        await page.Locator("form:has(#name) button[type=submit]").HoverAsync();
    }

    // By the mouse itself: the driver's own click waits for the page that comes.
    private static async Task PressAsync(IPage page)
    {
        await page.Mouse.DownAsync();
        await page.Mouse.UpAsync();
    }

    private static Task<bool> IsWorkingAsync(IPage page) => page.EvaluateAsync<bool>("document.querySelector('form:has(#name) [type=submit]').ariaDisabled === 'true'");
}
