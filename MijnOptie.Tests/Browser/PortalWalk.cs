using System.Text.Json;
using Microsoft.Playwright;
using MijnOptie.App.Services.Mail;
using MijnOptie.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace MijnOptie.Tests.Browser;

/// <summary>Walks through the pages on the own data as a person does.</summary>
internal sealed class PortalWalk(TestApp app, IPage page)
{
    private int seen;
    private string code = "";

    public ILocator Heading(string name) => page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = name, Exact = true, Level = 1 });

    public Task PressAsync(string button) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).ClickAsync();

    public async Task AskAsync(string email)
    {
        seen = (await Mailbox.OfAsync(app, MailKind.CandidateAccess)).Count;
        await page.GotoAsync("/mijn-gegevens");
        await page.GetByLabel("Je mailadres", new PageGetByLabelOptions { Exact = true }).FillAsync("geen adres");
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.GetByText("Dit e-mailadres mist een @.")).ToBeVisibleAsync();
        await page.GetByLabel("Je mailadres", new PageGetByLabelOptions { Exact = true }).FillAsync(email);
        await page.Keyboard.PressAsync("Enter");
        await Expect(Heading("Kijk in je mail")).ToBeVisibleAsync();
    }

    /// <summary>The link in the next mail.</summary>
    public async Task<string> LinkAsync() => (await NextAsync()).Link;

    /// <summary>Nothing wrong for who sees little or only has a keyboard, and nothing falls off the screen.</summary>
    public async Task CheckAsync(bool javaScript)
    {
        if (!javaScript) return;
        Assert.Empty(await Support.Browser.AccessibilityAsync(page));
        Assert.False(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"), $"{page.Url} scrolls sideways");
    }

    public async Task ChangeHoursAsync(bool javaScript)
    {
        await page.GotoAsync("/mijn-gegevens/wijzigen/uren-en-plaatsen");
        var most = page.GetByLabel("Maximaal aantal uren", new PageGetByLabelOptions { Exact = true });
        await most.FillAsync("44");
        if (javaScript)
        {
            await most.BlurAsync(); // said at once, before anything is sent
            await Expect(page.GetByText("44 uur is te veel", new PageGetByTextOptions { Exact = false })).ToBeVisibleAsync();
            await Expect(most).ToHaveAttributeAsync("aria-invalid", "true");
            await CheckAsync(true);
        }
        await PressAsync("Sla op");
        await Expect(page.Locator(".summary")).ToContainTextAsync("Maximaal aantal uren");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Nog een plaats" }).ClickAsync();
        await Expect(page.Locator(".placerow").Last.GetByRole(AriaRole.Textbox)).ToHaveValueAsync("");
        await most.FillAsync("0,9 fte");
        await PressAsync("Sla op");
        await Expect(page.GetByText("Je wijziging is opgeslagen.")).ToBeVisibleAsync();
    }

    public async Task ReadOneMatchAsync(bool javaScript)
    {
        await page.GotoAsync("/mijn-gegevens/plekken?past=nee");
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Lees waarom" }).First.ClickAsync();
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Waarom het niet past" })).ToBeVisibleAsync();
        await Expect(page.GetByRole(AriaRole.Row, new PageGetByRoleOptions { Name = "Samen" })).ToContainTextAsync("van 100");
        await CheckAsync(javaScript);
    }

    public async Task DownloadAsync(string email)
    {
        var address = "/mijn-gegevens/downloaden/mijn-gegevens.json";
        Assert.DoesNotContain(email, await (await page.Context.APIRequest.GetAsync(address)).TextAsync(), StringComparison.Ordinal); // not without a code
        await page.GotoAsync("/mijn-gegevens/downloaden");
        await FillCodeAsync("12");
        await PressAsync("Verder");
        await Expect(page.GetByText("Deze code klopt niet.")).ToBeVisibleAsync();
        await page.GetByLabel("De code uit de mail").FillAsync(code);
        await PressAsync("Verder");
        await Expect(page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "JSON" })).ToBeVisibleAsync();
        var json = await (await page.Context.APIRequest.GetAsync(address)).TextAsync();
        Assert.Contains(email, json, StringComparison.Ordinal);
        using var read = JsonDocument.Parse(json);
        Assert.True(read.RootElement.GetProperty("records").GetArrayLength() > 5);
        var csv = await page.Context.APIRequest.GetAsync("/mijn-gegevens/downloaden/mijn-gegevens.csv");
        Assert.StartsWith("text/csv", csv.Headers["content-type"], StringComparison.Ordinal);
        Assert.Contains(email, await csv.TextAsync(), StringComparison.Ordinal);
        await page.GotoAsync("/mijn-gegevens/wie-keek");
        await Expect(page.GetByText("Je downloadde je gegevens").First).ToBeVisibleAsync();
    }

    public async Task EraseAsync()
    {
        await page.GotoAsync("/mijn-gegevens/verwijderen");
        await FillCodeAsync(null);
        await page.GetByLabel("Typ VERWIJDER om door te gaan").FillAsync("weg ermee");
        await PressAsync("Verwijder alles");
        await Expect(page.GetByText("Typ het woord VERWIJDER, dan weten we dat je het zeker weet.")).ToBeVisibleAsync();
        await page.GetByLabel("Typ VERWIJDER om door te gaan").FillAsync("VERWIJDER");
        await page.GetByLabel("De code uit de mail").FillAsync(code);
        await PressAsync("Verwijder alles");
        await Expect(Heading("Alles is verwijderd")).ToBeVisibleAsync();
        Assert.NotEmpty(await Mailbox.OfAsync(app, MailKind.DataErased));
    }

    private async Task FillCodeAsync(string? wrong)
    {
        seen = (await Mailbox.OfAsync(app, MailKind.CandidateAccess)).Count;
        await PressAsync("Mail me een code");
        await Expect(page.GetByLabel("De code uit de mail")).ToBeVisibleAsync();
        code = (await NextAsync()).Body.Paragraphs[1];
        await page.GetByLabel("De code uit de mail").FillAsync(wrong ?? code);
    }

    private async Task<Mailbox.Letter> NextAsync()
    {
        await Until.TrueAsync(async () => (await Mailbox.OfAsync(app, MailKind.CandidateAccess)).Count > seen);
        return await Mailbox.LastAsync(app, MailKind.CandidateAccess);
    }
}
