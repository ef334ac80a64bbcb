using Microsoft.Playwright;
using MijnOptie.App.Services.Mail;
using MijnOptie.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace MijnOptie.Tests.Browser;

/// <summary>HR decides about who named the organisation, on the screen.</summary>
[Trait("Promise", "P21")]
public sealed class AdmissionTests(Support.Browser browser)
{
    [Theory]
    [InlineData(1440, false)]
    [InlineData(390, true)]
    public async Task Given_people_who_wait_When_HR_admits_refuses_and_thinks_again_Then_the_lists_and_the_mail_follow(int width, bool dark)
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await using var context = await browser.NewContextAsync(app.Address, width, dark);
        var page = await context.NewPageAsync();
        await SignIn.AsHrAsync(page);
        await page.GotoAsync("/hr/toelaten");
        await Expect(page.Locator("fieldset.live[disabled]")).ToHaveCountAsync(0);
        await Expect(page.GetByText("Wachten (6)")).ToBeVisibleAsync();
        await AccessibleAsync(page);
        var names = await page.Locator(".newcomers h2").AllInnerTextsAsync();

        // Refusing asks why before it does anything, and can be called off.
        await Of(page, names[2]).GetByRole(AriaRole.Button, new() { Name = "Weiger" }).ClickAsync();
        await Expect(page.Locator("section.card.now")).ToBeFocusedAsync();
        await Button(page, "Weiger en mail").ClickAsync();
        await Expect(page.GetByText("Kies waarom. De persoon krijgt dit te lezen.")).ToBeVisibleAsync();
        await AccessibleAsync(page);
        await page.GetByLabel("Waarom?").SelectOptionAsync("Werkt niet bij ons");
        await Button(page, "Weiger en mail").ClickAsync();
        await Expect(page.GetByText("Wachten (5)")).ToBeVisibleAsync();
        Assert.Single(await Mailbox.OfAsync(app, MailKind.AdmissionDecision));

        await page.GetByRole(AriaRole.Link, new() { Name = "Geweigerd" }).ClickAsync();
        await Expect(Of(page, names[2])).ToContainTextAsync("Werkt niet bij ons");
        await AccessibleAsync(page);
        await Button(page, "Haal de weigering terug").ClickAsync();
        await Expect(page.GetByText("Niemand geweigerd")).ToBeVisibleAsync();
        Assert.Empty(await Mailbox.OfAsync(app, MailKind.AdmissionDecision));

        // By keyboard alone: the first one is joined to the organisation's own record, which the page proposes.
        await page.GetByRole(AriaRole.Link, new() { Name = "Wachten (6)" }).ClickAsync();
        await Expect(page.GetByText("Wachten (6)")).ToBeVisibleAsync();
        await Expect(Of(page, names[0]).GetByLabel("Koppel bij het toelaten")).ToBeCheckedAsync();
        // At once: the page may still be moving the focus to what the link led to.
        await Of(page, names[0]).GetByRole(AriaRole.Button, new() { Name = "Laat toe" }).PressAsync("Enter");
        await Expect(page.GetByText("Wachten (5)")).ToBeVisibleAsync();

        await page.GetByLabel("Kies alle 5 op deze pagina").CheckAsync();
        await Expect(page.GetByText("5 gekozen")).ToBeVisibleAsync();
        await Button(page, "Laat gekozen mensen toe").ClickAsync();
        await Expect(page.GetByText("Niemand wacht op toelating")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Toegelaten" }).ClickAsync();
        await Expect(page.Locator(".newcomers > li")).ToHaveCountAsync(6);
        await AccessibleAsync(page);
    }

    private static ILocator Of(IPage page, string name) => page.GetByRole(AriaRole.Article).Filter(new() { Has = page.GetByRole(AriaRole.Heading, new() { Name = name, Exact = true }) });

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static async Task AccessibleAsync(IPage page) => Assert.Empty(await Support.Browser.AccessibilityAsync(page));
}
