using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Circuits;
using MijnOptie.App.Services.Demo;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.Browser;

[Trait("Promise", "P20")]
public sealed class ClosedAccountTests(Support.Browser browser)
{
    [Fact]
    public async Task Given_a_live_page_When_its_account_is_ended_Then_the_browser_leaves_it_at_once()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await using var context = await browser.NewContextAsync(app.Address);
        var page = await OpenAsync(context);
        var circuits = app.Services.GetRequiredService<OpenCircuits>();
        await Until.TrueAsync(() => circuits.Count > 0);

        await RenewStampAsync(app);
        await circuits.EndAsync(DemoAccount.Find("hr")!.Id);

        await Arrival.AtAsync(page, "/Identity/Account/Login**");
        await Until.TrueAsync(() => circuits.Count == 0);
        await page.GotoAsync("/hr/plekken");
        Assert.Contains("/Identity/Account/Login", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_live_page_that_does_nothing_When_the_sign_in_ends_elsewhere_Then_it_is_found_out_at_the_next_check()
    {
        await using var app = await TestApp.StartAsync(
            builder => builder.Services.PostConfigure<CircuitLimits>(limits => limits.RevalidateEvery = TimeSpan.FromMilliseconds(200)), "Development");
        await using var context = await browser.NewContextAsync(app.Address);
        var page = await OpenAsync(context);

        await RenewStampAsync(app);

        await Arrival.AtAsync(page, "/Identity/Account/Login**");
    }

    private static async Task<IPage> OpenAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await SignIn.AsHrAsync(page);
        await page.GotoAsync("/hr/matches");
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("() => window.Blazor !== undefined");
        return page;
    }

    private static async Task RenewStampAsync(TestApp app)
    {
        await using var scope = app.Scope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffAccount>>();
        var account = await users.FindByIdAsync(DemoAccount.Find("hr")!.Id.ToString());
        Assert.True((await users.UpdateSecurityStampAsync(account!)).Succeeded);
    }
}
