using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using MijnOptie.App.Platform.Security;
using MijnOptie.Tests.App.Hr;
using MijnOptie.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace MijnOptie.Tests.Browser;

/// <summary>Staff bring files, look at what will happen, say yes, and find it back.</summary>
public sealed class ImportTests(Support.Browser browser)
{
    private const string Duo =
        "PROVINCIE;BEVOEGD GEZAG NUMMER;INSTELLINGSCODE;VESTIGINGSCODE;VESTIGINGSNAAM;STRAATNAAM;HUISNUMMER-TOEVOEGING;POSTCODE;PLAATSNAAM;GEMEENTENUMMER;GEMEENTENAAM\r\n"
        + "Noord-Brabant;11111;11AA;11AA00;De Boom;Dorpsstraat;1;4701 AB;ROOSENDAAL;1674;Roosendaal\r\n"
        + "Noord-Brabant;11111;11AA;11AA01;De Beek;Beekweg;2;4811 AB;BREDA;0758;Breda\r\n"
        + "Noord-Brabant;11111;11AA;11AA02;De Brug;Brugweg;3;4701 AB;ROOSENDAAL;1674;Roosendaal\r\n"
        + "Noord-Brabant;22222;22BB;22BB00;Van een ander;Weg;4;4811 AB;BREDA;0758;Breda\r\n";

    [Fact]
    public async Task Given_a_board_in_DUOs_file_When_staff_say_yes_Then_its_locations_are_listed_and_drawn()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await using var context = await browser.NewContextAsync(app.Address);
        var page = await SignInAsync(app, context);
        await OpenAsync(page, "/hr/invoer");

        await UploadAsync(page, Duo);
        await Expect(page.GetByText("2 besturen gevonden")).ToBeVisibleAsync();
        var board = page.GetByRole(AriaRole.Combobox, new PageGetByRoleOptions { Name = "Bestuur", Exact = true });
        await board.PressSequentiallyAsync("boom");
        await page.GetByRole(AriaRole.Option).Filter(new LocatorFilterOptions { HasText = "11111" }).ClickAsync();
        await Button(page, "Bekijk de locaties").ClickAsync();
        await Expect(Heading(page, "Dit gebeurt er als je ja zegt")).ToBeFocusedAsync();
        await Expect(page.Locator("dl.counts")).ToContainTextAsync("3");
        await Button(page, "Voer in").ClickAsync();
        await Expect(Heading(page, "Ingevoerd")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Bekijk je locaties" }).ClickAsync();

        await Expect(page.GetByRole(AriaRole.Row)).ToHaveCountAsync(4);
        await Expect(page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "De Boom" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Roosendaal: 2 locaties, plekken: 0" })).ToBeVisibleAsync();
        Assert.Empty(await Support.Browser.AccessibilityAsync(page));
    }

    [Theory]
    [InlineData(1440, false)]
    [InlineData(390, true)]
    public async Task Given_positions_in_a_file_When_staff_say_yes_Then_they_are_found_changed_and_accessible(int width, bool dark)
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await using var context = await browser.NewContextAsync(app.Address, width, dark);
        var page = await SignInAsync(app, context);
        await OpenAsync(page, "/hr/invoer?soort=locaties");
        await UploadAsync(page, "Code;Naam;Plaats\r\nA1;De Boom;Roosendaal\r\nA2;De Beek;Breda\r\n");
        await Button(page, "Voer in").ClickAsync();
        await Expect(Heading(page, "Ingevoerd")).ToBeVisibleAsync();
        await OpenAsync(page, "/hr/invoer?soort=plekken");
        await CheckAsync(page);

        await UploadAsync(page, Files.Positions([.. Enumerable.Range(1, 30).Select(n => Files.Position($"P{n:00}", title: $"Leraar groep {n}", location: n % 2 == 0 ? "A1" : "A2"))]));
        await Expect(Heading(page, "Dit gebeurt er als je ja zegt")).ToBeVisibleAsync();
        await CheckAsync(page);
        await Button(page, "Voer in").ClickAsync();
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Bekijk je plekken" }).ClickAsync();

        await Expect(page.GetByText("1 tot 25 van 30")).ToBeVisibleAsync();
        await Expect(page.Locator("fieldset.listbar:not([disabled])")).ToBeVisibleAsync();
        await CheckAsync(page);
        await page.GetByLabel("Zoek op titel, referentie of locatie").FillAsync("GROEP 12");
        await page.GetByLabel("Zoek op titel, referentie of locatie").PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Leraar groep 12", Exact = true }).ClickAsync();
        await Expect(Heading(page, "Leraar groep 12")).ToBeVisibleAsync();
        await Expect(page.Locator("fieldset.entry:not([disabled])")).ToBeVisibleAsync();
        await CheckAsync(page);
        await page.GetByLabel("Maximaal aantal uren").FillAsync("44");
        await page.GetByLabel("Maximaal aantal uren").BlurAsync();
        await Expect(page.GetByText("44 uur is te veel")).ToBeVisibleAsync();
        await page.GetByLabel("Maximaal aantal uren").FillAsync("0,5 fte");
        await page.GetByLabel("Maximaal aantal uren").BlurAsync();
        await Expect(page.GetByLabel("Maximaal aantal uren")).ToHaveValueAsync("20");
        await Button(page, "Bewaar de plek").ClickAsync();
        await Expect(page.GetByText("‘Leraar groep 12’ is bewaard.")).ToBeVisibleAsync();
        await Expect(page.GetByText("16 tot 20")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Given_a_wrong_file_When_it_is_chosen_Then_every_wrong_row_is_named_and_can_be_taken_along()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await using var context = await browser.NewContextAsync(app.Address, 390);
        var page = await SignInAsync(app, context);
        await OpenAsync(page, "/hr/invoer?soort=kandidaten");

        await UploadAsync(page, Files.Candidates(Files.Candidate("=1+1", "geen adres", category: "Langdurig ziek"), Files.Candidate("K2", "sam@voorbeeld.example")));

        await Expect(Heading(page, "Er klopt iets niet in het bestand")).ToBeFocusedAsync();
        await Expect(page.GetByText("Ziekte leggen we nooit vast")).ToBeVisibleAsync();
        await CheckAsync(page);
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Haal de lijst met fouten op" }).ClickAsync());
        var list = await File.ReadAllTextAsync((await download.PathAsync())!, TestContext.Current.CancellationToken);
        Assert.Contains("2;E-mailadres;\"Dit e-mailadres mist een @.", list, StringComparison.Ordinal);
        await Expect(Button(page, "Voer in")).ToHaveCountAsync(0);
        await Button(page, "Kies een ander bestand").ClickAsync();
        await UploadAsync(page, "zomaar iets");
        await Expect(page.GetByText("We herkennen de kopregel niet")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Given_nobody_signed_in_When_a_template_is_asked_for_Then_it_is_for_staff_and_staff_get_one_that_Excel_opens()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await using var context = await browser.NewContextAsync(app.Address);
        var anonymous = await (await context.NewPageAsync()).GotoAsync("/hr/invoer/sjabloon/plekken.csv");
        var page = await SignInAsync(app, context);

        var response = await page.APIRequest.GetAsync(new Uri(app.Address, "/hr/invoer/sjabloon/plekken.csv").ToString());
        var body = await response.BodyAsync();

        Assert.Contains("/Account/Login", anonymous!.Url, StringComparison.Ordinal);
        Assert.Equal(200, response.Status);
        Assert.Contains("attachment", response.Headers["content-disposition"], StringComparison.Ordinal);
        Assert.True(body.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.StartsWith("Referentie;Titel;Locatie;", Encoding.UTF8.GetString(body.AsSpan(3)), StringComparison.Ordinal);
        Assert.Equal(404, (await page.APIRequest.GetAsync(new Uri(app.Address, "/hr/invoer/sjabloon/onzin.csv").ToString())).Status);
        Assert.Equal(404, (await page.APIRequest.GetAsync(new Uri(app.Address, $"/hr/invoer/fouten/{Guid.NewGuid()}").ToString())).Status);
    }

    private static async Task CheckAsync(IPage page)
    {
        Assert.Empty(await Support.Browser.AccessibilityAsync(page));
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"), $"{page.Url} scrolls sideways");
    }

    private static async Task OpenAsync(IPage page, string address)
    {
        await page.GotoAsync(address);
        await Expect(page.Locator("fieldset.live:not([disabled])")).ToBeVisibleAsync();
    }

    private static Task UploadAsync(IPage page, string file) => page.Locator("input[type=file]")
        .SetInputFilesAsync(new FilePayload { Name = "bestand.csv", MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(file) });

    private static ILocator Button(IPage page, string name) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });

    private static ILocator Heading(IPage page, string name) => page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = name, Exact = true });

    /// <summary>A member of HR staff of an organisation that has nothing yet, signed in as anyone would.</summary>
    private static async Task<IPage> SignInAsync(TestApp app, IBrowserContext context)
    {
        var scope = await AnOrganisation.InAsync(app, $"org-{Guid.NewGuid():N}", "Stichting Papier");
        var page = await context.NewPageAsync();
        await SignIn.WithCodeAsync(page, app, await AStaffAccount.EnrolledAsync(app, $"hr-{Guid.NewGuid():N}", organisation: scope));
        return page;
    }
}
