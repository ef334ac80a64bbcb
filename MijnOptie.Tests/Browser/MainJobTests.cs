using Microsoft.Playwright;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Demo;
using MijnOptie.App.Services.Mail;
using MijnOptie.Tests.App.Candidates;
using MijnOptie.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace MijnOptie.Tests.Browser;

/// <summary>The whole way: a person without an account fills in an offer, and a member of staff reads what fits and why.</summary>
public sealed class MainJobTests(Support.Browser browser)
{
    [Fact]
    [Trait("Promise", "P01")]
    [Trait("Promise", "P02")]
    [Trait("Promise", "P03")]
    public async Task Given_an_offer_that_was_just_sent_When_staff_opens_matches_Then_it_is_there_with_its_reasons()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await using var home = await browser.NewContextAsync(app.Address, width: 390);
        var page = await home.NewPageAsync();
        var walk = new IntakeWalk(page);
        await walk.OpenAsync("/aanmelden/denkbeeld");
        await walk.ToReviewAsync("Stichting Denkbeeld");
        await walk.SendAsync();
        await page.GotoAsync((await Mailbox.LastAsync(app, MailKind.EmailConfirmation)).Link);
        await walk.Button("Bevestig mijn mailadres").ClickAsync();
        await Expect(walk.Heading("Je mailadres is bevestigd")).ToBeVisibleAsync();

        await AnIntake.AdmitAsync(app, TenantScope.For(DemoOrganisation.Id));

        await using var office = await browser.NewContextAsync(app.Address);
        var desk = await office.NewPageAsync();
        var elsewhere = new List<string>();
        office.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { Scheme: "http" or "https" } url && url.Authority != app.Address.Authority) elsewhere.Add(request.Url);
        };
        await SignIn.AsHrAsync(desk);
        await LiveCombobox.ReadyAsync(desk, "kies");
        await desk.GetByRole(AriaRole.Combobox, new PageGetByRoleOptions { Name = "Kandidaat", Exact = true }).FillAsync("noor de vries");
        await desk.GetByRole(AriaRole.Option).Filter(new LocatorFilterOptions { HasText = "Noor de Vries" }).ClickAsync();
        await desk.Locator(".rows a").First.ClickAsync();

        await Expect(desk.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Noor de Vries", Exact = true })).ToBeVisibleAsync();
        await Expect(desk.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Waarom wel, waarom niet" })).ToBeVisibleAsync();
        await Expect(desk.GetByRole(AriaRole.Row, new PageGetByRoleOptions { Name = "Samen" })).ToContainTextAsync("van 100");
        Assert.Empty(elsewhere);
    }
}
