using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Organisations;
using MijnOptie.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace MijnOptie.Tests.Browser;

/// <summary>Filling in an offer and sending it, as people do.</summary>
public sealed class IntakeTests(Support.Browser browser)
{
    [Fact]
    [Trait("Promise", "P01")]
    [Trait("Promise", "P12")]
    [Trait("Promise", "P13")]
    [Trait("Promise", "P14")]
    [Trait("Promise", "P16")]
    public async Task Given_an_invitation_When_everything_is_filled_in_by_its_label_and_sent_Then_the_organisation_holds_the_offer()
    {
        await using var app = await TestApp.StartAsync();
        var scope = await AnOrganisation.InAsync(app, "denkbeeld", "Stichting Denkbeeld");
        await using var visitor = await browser.NewContextAsync(app.Address);
        var page = await visitor.NewPageAsync();
        var walk = new IntakeWalk(page);

        await walk.OpenAsync("/aanmelden/denkbeeld");
        await walk.ToReviewAsync("Stichting Denkbeeld");
        await walk.SendAsync();

        var row = Assert.Single(await CandidatesAsync(app, scope));
        Assert.Equal(("N.J.", "Noor", "de Vries", "+31612345678", "https://www.linkedin.com/in/noor-de-vries"), (row.Initials, row.FirstName, row.LastName, row.Phone, row.LinkedIn));
        Assert.Equal(("Roosendaal", "Breda", "P-0042", "VOLUNTARY", "SEARCHING"), (row.HomeTown, row.BaseLocation, row.Reference, row.CategoryCode, row.StatusCode));
        Assert.Equal((4500, 6000, 6000, new DateOnly(2027, 2, 1)), (row.MinimumHours, row.MaximumHours, row.CurrentHours, row.AvailableFrom));
        Assert.Equal([("Roosendaal", (int?)15), ("Breda", 10)], row.Places.OrderBy(p => p.Order).Select(p => (p.Name, p.RadiusKm)));
        Assert.Equal(["LERAAR_VO_LB"], row.Functions.Select(f => f.FunctionCode));
        Assert.Equal([("T2", "WISKUNDE")], row.Qualifications.Select(q => (q.QualificationCode, q.SubjectCode!)));
        Assert.Equal(["dyslexie"], row.Expertise.Select(e => e.Text));
    }

    [Fact]
    public async Task Given_a_wrong_value_When_the_field_is_left_Then_its_error_shows_and_goes_when_it_is_put_right()
    {
        await using var app = await TestApp.StartAsync();
        await using var visitor = await browser.NewContextAsync(app.Address);
        var page = await visitor.NewPageAsync();
        var walk = new IntakeWalk(page);
        await walk.OpenAsync();

        await walk.FillAsync("E-mailadres", "noor@school");
        await Expect(page.GetByText("mist een punt na de @")).ToBeVisibleAsync();
        await Expect(walk.Field("E-mailadres")).ToHaveAttributeAsync("aria-invalid", "true");
        await walk.FillAsync("E-mailadres", "noor@school.nl");
        await Expect(page.GetByText("mist een punt na de @")).ToBeHiddenAsync();

        await walk.Button("Verder").ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToBeFocusedAsync();
        await page.GetByRole(AriaRole.Alert).GetByText("Vul je voorletters in").ClickAsync();
        await Expect(walk.Field("Voorletters")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Given_an_empty_step_When_going_on_Then_every_field_of_the_summary_shows_its_error_itself(int step)
    {
        await using var app = await TestApp.StartAsync();
        await AnOrganisation.InAsync(app, "denkbeeld", "Stichting Denkbeeld");
        await using var visitor = await browser.NewContextAsync(app.Address);
        var page = await visitor.NewPageAsync();
        var walk = new IntakeWalk(page);
        await walk.OpenAsync($"/aanmelden?stap={step}");

        await walk.Button("Verder").ClickAsync();

        var links = page.GetByRole(AriaRole.Alert).GetByRole(AriaRole.Link);
        await Expect(links.First).ToBeVisibleAsync();
        Assert.Distinct(await links.AllInnerTextsAsync());
        foreach (var link in await links.AllAsync())
        {
            var id = await link.GetAttributeAsync("data-focus");
            await Expect(page.Locator($"#{id}")).ToHaveAttributeAsync("aria-invalid", "true");
            await Expect(page.Locator($"#{id}-error")).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task Given_an_error_the_server_took_away_while_it_was_corrected_When_left_Then_the_field_is_not_marked_as_wrong()
    {
        await using var app = await TestApp.StartAsync();
        await using var visitor = await browser.NewContextAsync(app.Address);
        var page = await visitor.NewPageAsync();
        var walk = new IntakeWalk(page);
        await walk.OpenAsync("/aanmelden?stap=2");

        await walk.Button("Verder").ClickAsync();
        await Expect(walk.Field("Functie")).ToHaveAttributeAsync("aria-invalid", "true");
        await walk.ChooseAsync("Functie", "docent vo lb", "Docent VO, schaal LB");
        await Expect(page.Locator("#veld-Functions-error")).ToHaveCountAsync(0);
        await walk.Field("Functie").BlurAsync();

        await Expect(walk.Field("Functie")).Not.ToHaveAttributeAsync("aria-invalid", "true");
    }

    [Fact]
    public async Task Given_hours_that_cross_When_either_is_changed_Then_the_error_of_the_maximum_follows()
    {
        await using var app = await TestApp.StartAsync();
        await using var visitor = await browser.NewContextAsync(app.Address);
        var page = await visitor.NewPageAsync();
        var walk = new IntakeWalk(page);
        await walk.OpenAsync("/aanmelden?stap=3");

        await walk.FillAsync("Maximaal aantal uren", "16");
        await walk.FillAsync("Minimaal aantal uren", "18,5");
        await Expect(page.GetByText("Het minimum van 18,5 uur is meer dan het maximum van 16 uur")).ToBeVisibleAsync();
        await walk.FillAsync("Minimaal aantal uren", "0,4 fte");
        await Expect(page.GetByText("Het minimum van")).ToBeHiddenAsync();
        await Expect(walk.Field("Minimaal aantal uren")).ToHaveValueAsync("16");
        await walk.FillAsync("Maximaal aantal uren", "44");
        await Expect(page.GetByText("44 uur is te veel. Een volle week is 40 uur.")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Given_a_full_form_When_send_is_pressed_twice_Then_it_is_stored_once_and_can_be_changed_and_erased()
    {
        await using var app = await TestApp.StartAsync();
        var scope = await AnOrganisation.InAsync(app, "denkbeeld", "Stichting Denkbeeld");
        await using var visitor = await browser.NewContextAsync(app.Address);
        var page = await visitor.NewPageAsync();
        var walk = new IntakeWalk(page);
        await walk.OpenAsync("/aanmelden/denkbeeld");
        await walk.ToReviewAsync("Stichting Denkbeeld");

        await walk.Button("Versturen").DblClickAsync();
        await Expect(walk.Heading("Je aanbod is verstuurd")).ToBeVisibleAsync();
        Assert.Single(await CandidatesAsync(app, scope));

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Bekijk of wijzig wat je stuurde" }).ClickAsync();
        await Expect(page.Locator("fieldset.live:not([disabled])")).ToBeVisibleAsync();
        await walk.FillAsync("Voornaam (niet verplicht)", "Nora");
        await walk.OpenAsync("/aanmelden?stap=5");
        await walk.SendAsync();
        Assert.Equal("Nora", Assert.Single(await CandidatesAsync(app, scope)).FirstName);

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Verwijder mijn aanbod" }).ClickAsync();
        await Expect(walk.Heading("Wil je je aanbod verwijderen?")).ToBeVisibleAsync();
        Assert.Single(await CandidatesAsync(app, scope));
        await walk.Button("Ja, verwijder alles").ClickAsync();
        await Expect(walk.Heading("Je aanbod is verwijderd")).ToBeVisibleAsync();
        Assert.Empty(await CandidatesAsync(app, scope));
        await walk.OpenAsync();
        await Expect(walk.Field("Voorletters")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Given_several_rows_When_added_moved_and_removed_Then_the_labels_follow_and_the_order_is_kept()
    {
        await using var app = await TestApp.StartAsync();
        await using var visitor = await browser.NewContextAsync(app.Address);
        var page = await visitor.NewPageAsync();
        var walk = new IntakeWalk(page);
        await walk.OpenAsync("/aanmelden?stap=2");

        await walk.Field("Onderwijsniveau").SelectOptionAsync("HAVO");
        await walk.Button("Nog een onderwijsniveau").ClickAsync();
        await Expect(walk.Field("Onderwijsniveau 2")).ToBeFocusedAsync();
        await walk.Field("Onderwijsniveau 2").SelectOptionAsync("VWO");
        await walk.Button("Zet Onderwijsniveau 2 hoger").ClickAsync();
        await Expect(walk.Field("Onderwijsniveau")).ToHaveValueAsync("VWO");
        await walk.ChooseAsync("Vakgebied", "muziek", "Muziek (basisonderwijs)");
        await walk.Button("Nog een vakgebied").ClickAsync();
        await walk.FillAsync("Vakgebied 2", "toveren");
        await Expect(page.GetByText("‘toveren’ staat niet in de lijst.")).ToBeVisibleAsync();

        await walk.OpenAsync("/aanmelden?stap=2");
        await Expect(walk.Field("Onderwijsniveau")).ToHaveValueAsync("VWO");
        await Expect(walk.Field("Onderwijsniveau 2")).ToHaveValueAsync("HAVO");
        await Expect(walk.Field("Vakgebied")).ToHaveValueAsync("Muziek (basisonderwijs)");
        await Expect(walk.Field("Vakgebied 2")).ToHaveValueAsync("toveren");
        await walk.Button("Haal Vakgebied 2 weg").ClickAsync();
        await Expect(walk.Field("Vakgebied 2")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Given_English_is_chosen_When_half_way_Then_labels_and_errors_are_English_and_nothing_is_lost()
    {
        await using var app = await TestApp.StartAsync();
        await using var visitor = await browser.NewContextAsync(app.Address);
        var page = await visitor.NewPageAsync();
        var walk = new IntakeWalk(page);
        await walk.OpenAsync();
        await walk.FillAsync("Voorletters", "N.J.");
        await walk.KeptAsync();

        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "English" }).ClickAsync();

        await Expect(walk.Heading("Who you are")).ToBeVisibleAsync();
        await Expect(page.Locator("fieldset.live:not([disabled])")).ToBeVisibleAsync();
        await Expect(walk.Field("Initials")).ToHaveValueAsync("N.J.");
        await walk.FillAsync("Email address", "noor");
        await Expect(page.GetByText("This e-mail address has no @.")).ToBeVisibleAsync();
        await Expect(walk.Button("Next")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Given_hostile_text_When_typed_Then_it_is_kept_to_the_letter_or_refused_with_the_reason()
    {
        await using var app = await TestApp.StartAsync();
        await using var visitor = await browser.NewContextAsync(app.Address);
        var page = await visitor.NewPageAsync();
        var walk = new IntakeWalk(page);
        await walk.OpenAsync();
        const string strange = "\U0001F469\u200D\U0001F3EB \u202E\u05D0\u05D1 <script>{0}</script> '--";

        await walk.FillAsync("Achternaam (niet verplicht)", strange);
        await PutAsync("Voornaam (niet verplicht)", "a\\ud800b");
        await Expect(page.GetByText("Hier staat een teken dat we niet kunnen lezen.")).ToBeVisibleAsync();
        await PutAsync("Voorletters", "a\\u0000b");
        await Expect(page.GetByText("Hier staat een teken in dat je niet kunt zien.")).ToBeVisibleAsync();
        await walk.FillAsync("Voorletters", "N.");
        await Expect(page.GetByText("Hier staat een teken in dat je niet kunt zien.")).ToBeHiddenAsync();

        await walk.OpenAsync();
        await Expect(walk.Field("Achternaam (niet verplicht)")).ToHaveValueAsync(strange);
        await Expect(walk.Field("Voorletters")).ToHaveValueAsync("N.");

        Task PutAsync(string label, string text) => walk.Field(label).EvaluateAsync(
            $"e => {{ e.value = \"{text}\"; e.dispatchEvent(new Event('change', {{ bubbles: true }})); }}");
    }

    [Fact]
    public async Task Given_the_keyboard_alone_When_the_form_is_walked_Then_it_can_be_sent()
    {
        await using var app = await TestApp.StartAsync();
        await using var visitor = await browser.NewContextAsync(app.Address);
        var page = await visitor.NewPageAsync();
        var walk = new IntakeWalk(page);
        await walk.OpenAsync();

        await TypeAsync("Voorletters", "N.J.");
        await TypeAsync("E-mailadres", "noor@voorbeeld.nl");
        await PickAsync("Woonplaats", "roosend");
        await PressAsync("Verder", "Wat je kunt");
        await PickAsync("Functie", "conci");
        await PickAsync("Vakgebied", "wisk");
        await SelectAsync("Onderwijsniveau");
        await SelectAsync("Bevoegdheid");
        await PickAsync("Vak van je bevoegdheid", "wisk");
        await SelectAsync("Hoogst genoten opleiding");
        await TypeAsync("Expertise", "coaching");
        await page.Keyboard.PressAsync("Enter");
        await PressAsync("Verder", "Uren en plaatsen");
        await TypeAsync("Minimaal aantal uren", "8");
        await TypeAsync("Maximaal aantal uren", "16");
        await TypeAsync("Uren in huidige aanstelling", "0");
        await TypeAsync("Beschikbaar vanaf", "1 maart 2027");
        await PickAsync("Plaatsen waar je wilt werken", "breda");
        await PressAsync("Verder", "Waar je werkt");
        await TabToAsync(walk.Field("Ik heb nu geen stamplaats"));
        await page.Keyboard.PressAsync("Space");
        await SelectAsync("Categorie");
        await SelectAsync("Status");
        await PressAsync("Verder", "Nakijken en versturen");
        await PressAsync("Versturen", "Je aanbod is verstuurd");

        Assert.Single(await CandidatesAsync(app, TenantScope.For(OrganisationDirectory.Pool)));

        async Task TabToAsync(ILocator target)
        {
            for (var presses = 0; presses < 40; presses++)
            {
                if (await target.EvaluateAsync<bool>("e => e === document.activeElement")) return;
                await page.Keyboard.PressAsync("Tab");
            }
            Assert.Fail($"Tab never reaches {target}.");
        }

        async Task TypeAsync(string label, string text)
        {
            await TabToAsync(walk.Field(label));
            await page.Keyboard.TypeAsync(text);
        }

        async Task PickAsync(string label, string text)
        {
            await TypeAsync(label, text);
            await Expect(walk.Field(label)).ToHaveAttributeAsync("aria-expanded", "true");
            await page.Keyboard.PressAsync("ArrowDown");
            await page.Keyboard.PressAsync("Enter");
            await Expect(walk.Field(label)).Not.ToHaveValueAsync(text);
        }

        async Task SelectAsync(string label)
        {
            await TabToAsync(walk.Field(label));
            await page.Keyboard.PressAsync("ArrowDown");
            await Expect(walk.Field(label)).Not.ToHaveValueAsync("");
        }

        async Task PressAsync(string button, string heading)
        {
            await TabToAsync(walk.Button(button));
            await page.Keyboard.PressAsync("Enter");
            await Expect(walk.Heading(heading)).ToBeVisibleAsync();
        }
    }

    private static async Task<List<MijnOptie.App.Platform.Data.Rows.CandidateRow>> CandidatesAsync(TestApp app, TenantScope scope)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        return await context.Candidates.AsNoTracking().Include(c => c.Functions).Include(c => c.Qualifications).Include(c => c.Places).Include(c => c.Expertise)
            .ToListAsync(TestContext.Current.CancellationToken);
    }
}
