using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Demo;
using MijnOptie.App.Services.Mail;
using MijnOptie.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace MijnOptie.Tests.Browser;

/// <summary>A candidate with a keyboard and nothing else: from the mail to a pause, a code and the end of everything.</summary>
public sealed class PortalKeyboardTests(Support.Browser browser)
{
    private static readonly TenantScope Demo = TenantScope.For(DemoOrganisation.Id);

    [Fact]
    [Trait("Promise", "P33")]
    [Trait("Promise", "P36")]
    public async Task Given_only_a_keyboard_When_the_person_pauses_and_erases_Then_each_thing_is_reached_and_seen_to_have_the_focus()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        var email = await AddressAsync(app);
        await using var context = await browser.NewContextAsync(app.Address, 390, dark: true);
        var page = await context.NewPageAsync();
        await page.GotoAsync("/mijn-gegevens");
        await ReachAsync(page, "Je mailadres");
        await page.Keyboard.TypeAsync(email);
        await page.Keyboard.PressAsync("Enter");
        await HeadingAsync(page, "Kijk in je mail");
        await Until.TrueAsync(async () => (await Mailbox.OfAsync(app, MailKind.CandidateAccess)).Count == 1);
        await page.GotoAsync((await Mailbox.LastAsync(app, MailKind.CandidateAccess)).Link);

        await GoAsync(page, "Open mijn gegevens");
        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Snel regelen" })).ToBeVisibleAsync();
        await GoAsync(page, "Zet me op pauze");
        await HeadingAsync(page, "Zet me op pauze");
        await GoAsync(page, "Begin de pauze");
        await Expect(page.GetByText("Je staat op pauze. Niemand ziet je; je gegevens blijven.")).ToBeVisibleAsync();
        await GoAsync(page, "Verwijder alles");
        await HeadingAsync(page, "Alles verwijderen");
        await GoAsync(page, "Mail me een code");
        await Until.TrueAsync(async () => (await Mailbox.OfAsync(app, MailKind.CandidateAccess)).Count == 2);
        await Expect(page.GetByLabel("De code uit de mail")).ToBeVisibleAsync();
        await ReachAsync(page, "De code uit de mail");
        await page.Keyboard.TypeAsync((await Mailbox.LastAsync(app, MailKind.CandidateAccess)).Body.Paragraphs[1]);
        await ReachAsync(page, "Typ VERWIJDER om door te gaan");
        await page.Keyboard.TypeAsync("VERWIJDER");
        await GoAsync(page, "Verwijder alles");
        await HeadingAsync(page, "Alles is verwijderd");

        await using var after = app.Services.GetRequiredService<DataContexts>().Open(Demo);
        Assert.False(await after.Candidates.AnyAsync(c => c.EmailKey == email));
    }

    private static Task HeadingAsync(IPage page, string name) =>
        Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = name, Exact = true, Level = 1 })).ToBeVisibleAsync();

    private static async Task GoAsync(IPage page, string name)
    {
        await ReachAsync(page, name);
        await page.Keyboard.PressAsync("Enter");
    }

    /// <summary>Presses Tab until what is called so has the focus, and sees that the focus shows.</summary>
    private static async Task ReachAsync(IPage page, string name)
    {
        for (var press = 0; press < 80; press++)
        {
            if (await page.EvaluateAsync<bool>(
                """
                name => {
                  const at = document.activeElement;
                  const words = at.labels?.length ? [...at.labels].map(label => label.innerText).join(' ') : at.innerText ?? '';
                  return at !== document.body && words.trim().startsWith(name);
                }
                """,
                name))
            {
                var outline = await page.EvaluateAsync<string>("(() => { const s = getComputedStyle(document.activeElement); return s.outlineStyle + s.outlineWidth + s.boxShadow; })()");
                Assert.False(outline is "none0pxnone", $"Nobody sees that \"{name}\" has the focus.");
                return;
            }
            await page.Keyboard.PressAsync("Tab");
        }
        Assert.Fail($"\"{name}\" cannot be reached with the Tab key at {new Uri(page.Url).AbsolutePath}.");
    }

    private static async Task<string> AddressAsync(TestApp app)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(Demo);
        return await context.Candidates.AsNoTracking().Where(c => c.StatusCode == "SEARCHING" && c.Language == "nl").OrderBy(c => c.Email).Select(c => c.EmailKey).FirstAsync();
    }
}
