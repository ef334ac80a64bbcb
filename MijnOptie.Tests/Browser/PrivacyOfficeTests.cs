using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Demo;
using MijnOptie.App.Services.PersonalData;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.Browser;

/// <summary>A day of the privacy officer, in a browser.</summary>
[Trait("Promise", "P22")]
public sealed class PrivacyOfficeTests(Support.Browser browser)
{
    private static readonly string[] Pages =
    [
        "/fg", "/fg/register", "/fg/bewaren", "/fg/verwerkers", "/fg/verstrekkingen", "/fg/datalekken", "/fg/datalekken/nieuw", "/fg/verwijderd",
        "/fg/verwijderd/1", "/fg/verwijderd/99", "/fg/verklaring",
    ];

    [Theory]
    [InlineData(1440, false)]
    [InlineData(390, true)]
    public async Task Given_a_privacy_officer_When_every_page_is_opened_Then_each_is_accessible_and_fits(int width, bool dark)
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await EraseOneAsync(app);
        await using var context = await browser.NewContextAsync(app.Address, width, dark);
        var page = await SignedInAsync(context);
        await RecordBreachAsync(page);

        foreach (var address in Pages)
        {
            await page.GotoAsync(address);
            Assert.Empty((await Support.Browser.AccessibilityAsync(page)).Select(fault => $"{address} {fault}"));
            Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"), address);
            if (width == 1440) await Expect(page.Locator(".rail [aria-current=page]")).ToHaveCountAsync(1);
        }
    }

    [Fact]
    public async Task Given_work_that_waits_When_it_is_done_Then_the_start_page_and_the_lists_know()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await using var context = await browser.NewContextAsync(app.Address);
        var page = await SignedInAsync(context);
        Assert.Equal("/fg", new Uri(page.Url).AbsolutePath);

        await RecordBreachAsync(page);
        await SetHoldAsync(page);
        await page.GotoAsync("/fg");
        await Expect(page.GetByText("Meld voor")).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Region, new PageGetByRoleOptions { Name = "Langer bewaren dat afloopt" })).ToContainTextAsync("tot en met");

        await page.GotoAsync("/fg/bewaren");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Stop met langer bewaren" }).ClickAsync();
        await Expect(page.GetByText("Langer bewaren is gestopt")).ToBeVisibleAsync();
        await page.GotoAsync("/fg");
        await Expect(page.GetByText("Er loopt niets af.")).ToBeVisibleAsync();
    }

    [Fact]
    [Trait("Promise", "P15")]
    public async Task Given_an_erasure_When_its_certificate_is_printed_Then_the_sheet_has_the_proof_and_nothing_around_it()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        var erased = await EraseOneAsync(app);
        await using var context = await browser.NewContextAsync(app.Address);
        var page = await SignedInAsync(context);
        var register = await page.RunAndWaitForDownloadAsync(async () =>
        {
            await page.GotoAsync("/fg/register");
            await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Als CSV" }).ClickAsync();
        });
        Assert.Equal("verwerkingsregister.csv", register.SuggestedFilename);

        await page.GotoAsync("/fg/verwijderd");
        await page.GetByRole(AriaRole.Rowheader).GetByRole(AriaRole.Link).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Bewijs van verwijdering 1");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await Expect(page.GetByRole(AriaRole.Navigation)).ToHaveCountAsync(0);
        await Expect(page.GetByText("1 van 1")).ToBeVisibleAsync();
        var sheet = await page.Locator("main").InnerTextAsync();
        Assert.All(erased, word => Assert.DoesNotContain(word, sheet, StringComparison.OrdinalIgnoreCase));
        Assert.Matches("printf %s '1\\|.*' \\| sha256sum", sheet);
        await page.GotoAsync("/voorkeur/taal/en?terug=/fg/verwijderd/1");
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 })).ToHaveTextAsync("Certificate of deletion 1");
    }

    [Theory]
    [InlineData(null)]
    [InlineData("dark")]
    public async Task Given_a_dark_screen_by_device_or_by_choice_When_a_certificate_is_printed_Then_the_ink_is_dark(string? choice)
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await EraseOneAsync(app);
        await using var context = await browser.NewContextAsync(app.Address, dark: choice is null);
        var page = await SignedInAsync(context);
        await page.GotoAsync("/fg/verwijderd/1");
        if (choice is not null) await page.EvaluateAsync("choice => { document.documentElement.dataset.theme = choice; }", choice);
        var heading = page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Level = 1 });
        await Expect(heading).ToHaveCSSAsync("color", "rgb(238, 241, 251)");

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Expect(heading).ToHaveCSSAsync("color", "rgb(17, 26, 58)");
    }

    [Fact]
    public async Task Given_an_empty_breach_When_it_is_saved_Then_the_summary_names_each_field_and_leads_to_it()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await using var context = await browser.NewContextAsync(app.Address);
        var page = await SignedInAsync(context);
        await page.GotoAsync("/fg/datalekken/nieuw");

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Bewaar", Exact = true }).PressAsync("Enter");

        var summary = page.Locator(".summary");
        await Expect(summary).ToBeFocusedAsync();
        await Expect(summary.GetByRole(AriaRole.Link)).ToHaveTextAsync(
            ["Wat ging er mis: Schrijf op wat er misging.", "Welke gegevens, van wie: Schrijf op welke gegevens het zijn.", "Ontdekt op: Vul een datum in, bijvoorbeeld 1 februari 2027."]);
        await summary.GetByRole(AriaRole.Link).Last.PressAsync("Enter");
        await Expect(page.Locator("#aware")).ToBeFocusedAsync();
        Assert.Empty(await Support.Browser.AccessibilityAsync(page));
    }

    // A browser that knows no field for a time shows one for text.
    [Fact]
    public async Task Given_a_breach_with_a_time_that_is_none_When_it_is_saved_Then_the_field_of_the_time_says_so()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await using var context = await browser.NewContextAsync(app.Address);
        var page = await SignedInAsync(context);
        await page.GotoAsync("/fg/datalekken/nieuw");
        await page.GetByLabel("Wat ging er mis").FillAsync("Een lijst ging naar het verkeerde mailadres");
        await page.GetByLabel("Welke gegevens, van wie").FillAsync("Namen");
        await page.Locator("#aware").FillAsync("1 februari 2026");
        await page.Locator("#aware-time").EvaluateAsync("field => field.type = 'text'");
        await page.Locator("#aware-time").FillAsync("25:99");

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Bewaar", Exact = true }).PressAsync("Enter");

        var summary = page.Locator(".summary");
        await Expect(summary.GetByRole(AriaRole.Link)).ToHaveTextAsync(["Hoe laat: Vul een tijd in, bijvoorbeeld 14:30."]);
        await Expect(page.Locator("#aware-time-error")).ToHaveTextAsync("Vul een tijd in, bijvoorbeeld 14:30.");
        await Expect(page.Locator("#aware-error")).ToHaveCountAsync(0);
        await summary.GetByRole(AriaRole.Link).PressAsync("Enter");
        await Expect(page.Locator("#aware-time")).ToBeFocusedAsync();
    }

    private static async Task<IPage> SignedInAsync(IBrowserContext context)
    {
        var page = await context.NewPageAsync();
        await SignIn.AsAsync(page, "Inloggen als privacy officer");
        return page;
    }

    private static async Task RecordBreachAsync(IPage page)
    {
        await page.GotoAsync("/fg/datalekken/nieuw");
        await page.GetByLabel("Wat ging er mis").FillAsync("Een lijst ging naar het verkeerde mailadres");
        await page.GetByLabel("Welke gegevens, van wie").FillAsync("namen van kandidaten");
        await page.GetByLabel("Ontdekt op", new PageGetByLabelOptions { Exact = true }).FillAsync(Day(TimeProvider.System.GetUtcNow().AddHours(-2)));
        await page.GetByLabel("Hoe laat").First.FillAsync("00:00");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Bewaar", Exact = true }).ClickAsync();
        await Expect(page.GetByText("Het datalek is bewaard.")).ToBeVisibleAsync();
    }

    private static async Task SetHoldAsync(IPage page)
    {
        await page.GotoAsync("/fg/bewaren");
        await page.GetByLabel("Zoek een kandidaat").FillAsync("a");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Zoek", Exact = true }).ClickAsync();
        await page.GetByLabel("Van wie").SelectOptionAsync(new SelectOptionValue { Index = 1 });
        await page.GetByLabel("Reden").FillAsync("Bezwaar bij de rechter");
        await page.GetByLabel("Tot en met", new PageGetByLabelOptions { Exact = true }).FillAsync(Day(TimeProvider.System.GetUtcNow().AddDays(9)));
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Leg vast" }).ClickAsync();
        await Expect(page.GetByText("Deze gegevens blijven langer bewaard.")).ToBeVisibleAsync();
    }

    // Erases someone of the demo organisation; gives what named the person.
    private static async Task<IReadOnlyList<string>> EraseOneAsync(TestApp app)
    {
        var scope = TenantScope.For(DemoOrganisation.Id);
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        var one = await context.Candidates.AsNoTracking().OrderBy(c => c.Id).FirstAsync(c => c.FirstName != null && c.LastName != null);
        await app.Services.GetRequiredService<CandidateErasure>().EraseAsync(scope, new CandidateId(one.Id), ErasureOrder.PersonAsked, CancellationToken.None);
        return [$"{one.FirstName} {one.LastName}", one.Email, one.Id.ToString()];
    }

    private static string Day(DateTimeOffset moment) => DutchTime.DayOf(moment).ToString("d-M-yyyy", System.Globalization.CultureInfo.InvariantCulture);

    private static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);
}
