using System.Text;
using Microsoft.Playwright;
using MijnOptie.App.Services.Mail;
using MijnOptie.Tests.App.Accounts;
using MijnOptie.Tests.Support;
using OtpNet;
using static Microsoft.Playwright.Assertions;

namespace MijnOptie.Tests.Browser;

/// <summary>An organisation from its first day: it is made, its people are invited, one takes up the account, and loses it again.</summary>
[Trait("Promise", "P17")]
public sealed class AdministrationTests(Support.Browser browser)
{
    [Theory]
    [InlineData(1440, false)]
    [InlineData(390, true)]
    [Trait("Promise", "P20")]
    public async Task Given_a_new_organisation_When_its_people_are_invited_Then_one_can_work_until_the_account_is_closed(int width, bool dark)
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await using var context = await browser.NewContextAsync(app.Address, width, dark);
        var page = await context.NewPageAsync();
        await SignIn.AsAsync(page, "Inloggen als beheerder");

        await MakeOrganisationAsync(page);
        await InviteOneAsync(page);
        var link = (await Mailbox.LastAsync(app, MailKind.AccountInvitation)).Body.Button!.Address.PathAndQuery;
        await InviteManyAsync(page);
        Assert.Equal(3, (await Mailbox.OfAsync(app, MailKind.AccountInvitation)).Count);

        await using var elsewhere = await browser.NewContextAsync(app.Address, width, dark);
        var colleague = await elsewhere.NewPageAsync();
        await TakeUpAsync(colleague, link);
        await colleague.GotoAsync("/hr/toelaten");
        await LiveAsync(colleague);
        await Expect(Heading(colleague, "Niemand wacht op toelating", 2)).ToBeVisibleAsync();

        await CloseAsync(page);
        await Arrival.AtAsync(colleague, "/Identity/Account/Login**"); // at once, without doing anything there
        await SignIn.PasswordAsync(colleague, "noor@zandkasteel.example", AnAccount.Password);
        await Expect(colleague.GetByRole(AriaRole.Alert).First).ToBeVisibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Bekijk wanneer deze persoon inlogde" }).ClickAsync();
        await Expect(page.GetByText("Ingelogd, bij het koppelen van de app")).ToBeVisibleAsync();
        await AccessibleAsync(page);
    }

    [Fact]
    public async Task Given_a_file_with_a_mistake_When_it_is_uploaded_Then_the_line_is_named_and_nobody_is_invited()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await using var context = await browser.NewContextAsync(app.Address);
        var page = await context.NewPageAsync();
        await SignIn.AsAsync(page, "Inloggen als accountbeheerder");
        await OpenAsync(page, "/hr/collega's/uitnodigen");

        await UploadAsync(page, "E-mailadres;Naam;Rollen\r\nsem@denkbeeld.example;Sem Fabel;HR-medewerker\r\ngeen adres;Aya Sprook;HR-medewerker\r\n");

        await Expect(Heading(page, "In dit bestand klopt iets niet", 2)).ToBeFocusedAsync();
        await Expect(page.GetByRole(AriaRole.Row).Filter(new() { HasText = "E-mailadres" })).ToContainTextAsync("3");
        await AccessibleAsync(page);
        Assert.Empty(await Mailbox.OfAsync(app, MailKind.AccountInvitation));
    }

    private static async Task MakeOrganisationAsync(IPage page)
    {
        await OpenAsync(page, "/beheer/organisaties/nieuw");
        await page.GetByLabel("Naam", new() { Exact = true }).FillAsync("Stichting Zandkasteel");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByLabel("Laatste deel van het adres")).ToHaveValueAsync("zandkasteel");
        await page.GetByLabel("Voortgezet onderwijs").CheckAsync();
        await page.GetByLabel("De organisatie zelf").CheckAsync();
        await AccessibleAsync(page);
        await Button(page, "Bewaar").ClickAsync();
        await Arrival.AwayFromAsync(page, "/nieuw");
        await OpenAsync(page, "/beheer/organisaties");
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "Stichting Zandkasteel", Exact = true })).ToBeVisibleAsync();
    }

    // By keyboard alone: the fields one after another, the space bar for the role, Enter on the button.
    private static async Task InviteOneAsync(IPage page)
    {
        await OpenAsync(page, "/beheer/accounts/uitnodigen");
        await page.GetByLabel("Organisatie", new() { Exact = true }).SelectOptionAsync("Stichting Zandkasteel");
        await Expect(page.GetByLabel("HR-medewerker")).ToBeVisibleAsync();
        await page.GetByLabel("Naam", new() { Exact = true }).FocusAsync();
        await page.Keyboard.TypeAsync("Noor Bedacht");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("noor@zandkasteel.example");
        await page.Keyboard.PressAsync("Tab");
        await Expect(page.GetByLabel("HR-medewerker")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Space");
        await AccessibleAsync(page);
        await Button(page, "Nodig uit").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Arrival.AtAsync(page, "/beheer/accounts");
        await Expect(RowOf(page, "Noor Bedacht")).ToContainTextAsync("Uitgenodigd");
    }

    private static async Task InviteManyAsync(IPage page)
    {
        await OpenAsync(page, "/beheer/accounts/uitnodigen");
        await page.GetByLabel("Organisatie", new() { Exact = true }).SelectOptionAsync("Stichting Zandkasteel");
        await Expect(page.GetByLabel("HR-medewerker")).ToBeVisibleAsync();
        await UploadAsync(page, "E-mailadres;Naam;Rollen\r\nsem@zandkasteel.example;Sem Fabel;HR-medewerker\r\naya@zandkasteel.example;Aya Sprook;Privacy officer\r\n");
        await Expect(Heading(page, "2 mensen om uit te nodigen", 2)).ToBeFocusedAsync();
        await AccessibleAsync(page);
        await Button(page, "Nodig ze allemaal uit").ClickAsync();
        await Arrival.AtAsync(page, "/beheer/accounts");
        await Expect(RowOf(page, "Aya Sprook")).ToContainTextAsync("Privacy officer");
        await AccessibleAsync(page);
    }

    private static async Task TakeUpAsync(IPage page, string link)
    {
        await page.GotoAsync(link);
        Assert.EndsWith("/Identity/Account/Invitation", page.Url, StringComparison.Ordinal); // the secret left the address bar
        await AccessibleAsync(page);
        await page.Locator("#fresh").FillAsync(AnAccount.Password);
        await page.Keyboard.PressAsync("Enter");
        await Arrival.AtAsync(page, "/Enrol**");
        var key = System.Web.HttpUtility.ParseQueryString(new Uri(await QrScreen.ReadAsync(page)).Query)["secret"];
        await page.Locator("#code").FillAsync(new Totp(Base32Encoding.ToBytes(key)).ComputeTotp());
        await page.Keyboard.PressAsync("Enter");
        await Expect(Heading(page, "Bewaar je herstelcodes", 1)).ToBeVisibleAsync();
    }

    private static async Task CloseAsync(IPage page)
    {
        await OpenAsync(page, "/beheer/accounts");
        await page.GetByRole(AriaRole.Link, new() { Name = "Noor Bedacht" }).ClickAsync();
        await Expect(Heading(page, "Noor Bedacht", 1)).ToBeVisibleAsync();
        await LiveAsync(page);
        await page.GetByLabel("Waarom?").SelectOptionAsync("Werkt hier niet meer, of niet meer hiermee");
        await AccessibleAsync(page);
        await Button(page, "Sluit het account").ClickAsync();
        await Expect(page.GetByText("Gesloten", new() { Exact = true })).ToHaveCountAsync(0); // not without the word
        await page.Locator(".card.danger input.in").FillAsync("SLUIT");
        await Button(page, "Sluit het account").ClickAsync();
        await Expect(page.GetByText("Gesloten", new() { Exact = true })).ToBeVisibleAsync();
    }

    private static async Task OpenAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await LiveAsync(page);
    }

    private static Task LiveAsync(IPage page) => Expect(page.Locator("fieldset.live[disabled]")).ToHaveCountAsync(0);

    private static async Task UploadAsync(IPage page, string file) =>
        await page.Locator("#bestand").SetInputFilesAsync(new FilePayload { Name = "mensen.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(file) });

    private static ILocator RowOf(IPage page, string name) => page.GetByRole(AriaRole.Row).Filter(new() { HasText = name });

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    private static ILocator Heading(IPage page, string name, int level) => page.GetByRole(AriaRole.Heading, new() { Name = name, Level = level });

    private static async Task AccessibleAsync(IPage page) => Assert.Empty(await Support.Browser.AccessibilityAsync(page));
}
