using Microsoft.Playwright;
using MijnOptie.Domain.Consent;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.Browser;

/// <summary>The statement and the cookies as a visitor meets them, without a script.</summary>
[Trait("Promise", "P26")]
[Trait("Promise", "P29")]
[Trait("Promise", "P42")]
[Trait("Promise", "P43")]
public sealed class StatementTests(Support.Browser browser)
{
    [Theory]
    [InlineData(1440, false)]
    [InlineData(390, true)]
    public async Task Given_no_script_When_the_statement_is_read_Then_it_is_whole_and_accessible(int width, bool dark)
    {
        await using var app = await TestApp.StartAsync();
        await using var context = await browser.NewContextAsync(app.Address, width, dark, javaScript: false);
        var page = await context.NewPageAsync();

        await page.GotoAsync("/");
        await page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Privacy", Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Privacyverklaring");
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Hoe lang we gegevens bewaren" })).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Een klacht" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Autoriteit Persoonsgegevens" })).ToHaveAttributeAsync("href", "https://www.autoriteitpersoonsgegevens.nl");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Alle cookies, en hoe je ze uitzet en verwijdert" }).ClickAsync();
        await Expect(page.GetByText("Staat uit")).ToHaveCountAsync(CookieRegister.Services.Length);
        await Expect(page.GetByText("Firefox:")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Contentinfo).GetByRole(AriaRole.Link, new LocatorGetByRoleOptions { Name = "Privacy", Exact = true }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Alle versies" }).First.ClickAsync();
        await page.Locator(".versions a").First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToContainTextAsync("Privacyverklaring van");
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"));
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Expect(page.GetByRole(AriaRole.Contentinfo)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Given_someone_who_uses_everything_When_the_browser_is_opened_Then_each_cookie_is_in_the_register_and_lives_no_longer()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await using var context = await browser.NewContextAsync(app.Address);
        var page = await context.NewPageAsync();
        var began = TimeProvider.System.GetUtcNow();

        await page.GotoAsync("/voorkeur/taal/nl?terug=/");
        await page.GotoAsync("/voorkeur/thema/dark?terug=/");
        await page.GotoAsync("/voorkeur/verklaring?terug=/");
        await page.GotoAsync("/aanmelden");
        await page.GotoAsync("/Identity/Account/Login");
        await SignIn.AsHrAsync(page);
        var cookies = await context.CookiesAsync();

        Assert.True(cookies.Count >= 6, string.Join(", ", cookies.Select(cookie => cookie.Name)));
        Assert.All(cookies, cookie => Assert.True(CookieRegister.Find(cookie.Name) is not null, $"{cookie.Name} is not in the register of cookies."));
        Assert.All(cookies.Where(cookie => cookie.Expires > 0), cookie =>
            Assert.True(DateTimeOffset.FromUnixTimeSeconds((long)cookie.Expires) <= began + CookieRegister.Find(cookie.Name)!.Life.Longest + TimeSpan.FromMinutes(5), cookie.Name));
        Assert.All(cookies, cookie => Assert.Equal(app.Address.Host, cookie.Domain));
    }

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
