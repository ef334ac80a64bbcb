using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace MijnOptie.Tests.Browser;

/// <summary>Walks through the form as a person does: by the labels.</summary>
internal sealed class IntakeWalk(IPage page)
{
    public ILocator Field(string label) => page.GetByLabel(label, new PageGetByLabelOptions { Exact = true });

    public ILocator Button(string name) => page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = name, Exact = true });

    public ILocator Heading(string name) => page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = name, Exact = true, Level = 1 });

    public async Task OpenAsync(string address = "/aanmelden")
    {
        await page.GotoAsync(address);
        await Expect(page.Locator("fieldset.live:not([disabled])")).ToBeVisibleAsync();
    }

    public async Task FillAsync(string label, string text)
    {
        await Field(label).FillAsync(text);
        await Field(label).BlurAsync();
    }

    /// <summary>Waits until the form says that it kept something.</summary>
    public Task KeptAsync() => Expect(page.GetByText("Bewaard om")).ToBeVisibleAsync();

    /// <summary>Types into a combobox and takes the first thing offered.</summary>
    public async Task ChooseAsync(string label, string typed, string offered)
    {
        await Field(label).FillAsync("");
        await Field(label).PressSequentiallyAsync(typed);
        await page.GetByRole(AriaRole.Option).Filter(new LocatorFilterOptions { HasText = offered }).First.ClickAsync();
    }

    public async Task NextAsync(string heading)
    {
        await Button("Verder").ClickAsync();
        await Expect(Heading(heading)).ToBeVisibleAsync();
    }

    public async Task PersonAsync()
    {
        await FillAsync("Voorletters", "N.J.");
        await FillAsync("Voornaam (niet verplicht)", "Noor");
        await FillAsync("Achternaam (niet verplicht)", "de Vries");
        await FillAsync("E-mailadres", "noor@voorbeeld.nl");
        await FillAsync("Telefoonnummer (niet verplicht)", "06 12345678");
        await FillAsync("LinkedIn-profiel (niet verplicht)", "linkedin.com/in/noor-de-vries");
        await ChooseAsync("Woonplaats", "roosend", "Roosendaal");
    }

    public async Task SkillsAsync()
    {
        await ChooseAsync("Functie", "docent vo lb", "Docent VO, schaal LB");
        await ChooseAsync("Vakgebied", "wisk", "Wiskunde");
        await Field("Onderwijsniveau").SelectOptionAsync(new SelectOptionValue { Label = "Havo" });
        await Field("Bevoegdheid").SelectOptionAsync(new SelectOptionValue { Label = "Tweedegraads bevoegdheid" });
        await ChooseAsync("Vak van je bevoegdheid", "wisk", "Wiskunde");
        await Field("Hoogst genoten opleiding").SelectOptionAsync(new SelectOptionValue { Label = "Hbo-bachelor" });
        await Field("Expertise").FillAsync("dyslexie");
        await Field("Expertise").PressAsync("Enter");
        await Expect(page.GetByText("dyslexie", new PageGetByTextOptions { Exact = true })).ToBeVisibleAsync();
    }

    public async Task HoursAsync()
    {
        await FillAsync("Minimaal aantal uren", "18");
        await FillAsync("Maximaal aantal uren", "0,6 fte");
        await FillAsync("Uren in huidige aanstelling", "24");
        await FillAsync("Beschikbaar vanaf", "1-2-2027");
        await ChooseAsync("Plaatsen waar je wilt werken", "roosend", "Roosendaal");
        await Field("Straal rond Roosendaal").SelectOptionAsync("15");
        await ChooseAsync("Plaatsen waar je wilt werken", "breda", "Breda");
    }

    public async Task WorkAsync(string? organisation = null)
    {
        if (organisation is not null)
        {
            await Expect(Field("Organisatie waar je werkt (niet verplicht)")).ToHaveValueAsync(organisation);
            await FillAsync("Referentie (niet verplicht)", "P-0042");
        }
        await ChooseAsync("Stamplaats", "breda", "Breda");
        await Field("Categorie").SelectOptionAsync(new SelectOptionValue { Label = "Vrijwillige mobiliteit" });
        await Field("Status").SelectOptionAsync(new SelectOptionValue { Label = "Actief zoekend" });
    }

    /// <summary>Fills in everything, up to the review.</summary>
    public async Task ToReviewAsync(string? organisation = null)
    {
        await PersonAsync();
        await NextAsync("Wat je kunt");
        await SkillsAsync();
        await NextAsync("Uren en plaatsen");
        await HoursAsync();
        await NextAsync("Waar je werkt");
        await WorkAsync(organisation);
        await NextAsync("Nakijken en versturen");
    }

    public async Task SendAsync()
    {
        await Button("Versturen").ClickAsync();
        await Expect(Heading("Je aanbod is verstuurd")).ToBeVisibleAsync();
    }
}
