using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace MijnOptie.Tests.Browser;

/// <summary>The organisation that an offer goes to: by an invitation, or from the list.</summary>
public sealed class IntakeOrganisationTests(Support.Browser browser)
{
    [Fact]
    [Trait("Promise", "P13")]
    public async Task Given_no_invitation_When_an_organisation_is_chosen_from_the_list_Then_its_locations_are_counted_and_offered()
    {
        await using var app = await TestApp.StartAsync();
        var scope = await AnOrganisation.InAsync(app, "denkbeeld", "Stichting Denkbeeld");
        await LocationAsync(app, scope, "De Regenboog", "Roosendaal", 51.53, 4.47);
        await LocationAsync(app, scope, "Het Baken", "Groningen", 53.2, 6.57);
        await using var visitor = await browser.NewContextAsync(app.Address);
        var page = await visitor.NewPageAsync();
        var walk = new IntakeWalk(page);
        await walk.OpenAsync("/aanmelden?stap=4");
        await Expect(walk.Field("Referentie (niet verplicht)")).ToBeDisabledAsync();

        await walk.ChooseAsync("Organisatie waar je werkt (niet verplicht)", "denk", "Stichting Denkbeeld");
        await Expect(walk.Field("Referentie (niet verplicht)")).ToBeEnabledAsync();
        await walk.ChooseAsync("Stamplaats", "regen", "De Regenboog");
        await walk.OpenAsync("/aanmelden?stap=3");
        await walk.ChooseAsync("Plaatsen waar je wilt werken", "roosend", "Roosendaal");

        await Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "1 van de 2 locaties" })).ToBeVisibleAsync();
        await walk.OpenAsync("/aanmelden?stap=4");
        await Expect(walk.Field("Stamplaats")).ToHaveValueAsync("De Regenboog");
        await walk.FillAsync("Organisatie waar je werkt (niet verplicht)", "");
        await Expect(page.GetByText("Deze locatie hoort niet bij je organisatie")).ToBeVisibleAsync();
    }

    [Fact]
    [Trait("Promise", "P13")]
    public async Task Given_an_invitation_When_another_organisation_is_chosen_after_it_Then_that_choice_stands_on_reload()
    {
        await using var app = await TestApp.StartAsync();
        await AnOrganisation.InAsync(app, "denkbeeld", "Stichting Denkbeeld");
        await AnOrganisation.InAsync(app, "anders", "Stichting Anders");
        await using var visitor = await browser.NewContextAsync(app.Address);
        var walk = new IntakeWalk(await visitor.NewPageAsync());
        await walk.OpenAsync("/aanmelden/denkbeeld?stap=4");

        await walk.ChooseAsync("Organisatie waar je werkt (niet verplicht)", "anders", "Stichting Anders");
        await walk.KeptAsync();
        await walk.OpenAsync("/aanmelden/denkbeeld?stap=4");

        await Expect(walk.Field("Organisatie waar je werkt (niet verplicht)")).ToHaveValueAsync("Stichting Anders");
    }

    [Fact]
    public async Task Given_an_invitation_that_is_not_there_When_opened_Then_a_page_says_so_and_how_to_go_on()
    {
        await using var app = await TestApp.StartAsync();
        await using var visitor = await browser.NewContextAsync(app.Address);
        var page = await visitor.NewPageAsync();

        var answer = await page.GotoAsync("/aanmelden/bestaat-niet");

        Assert.Equal(404, answer!.Status);
        await page.GetByRole(AriaRole.Link, new PageGetByRoleOptions { Name = "Ga verder zonder organisatie" }).ClickAsync();
        await Expect(new IntakeWalk(page).Heading("Wie je bent")).ToBeVisibleAsync();
    }

    private static async Task LocationAsync(TestApp app, TenantScope scope, string name, string town, double latitude, double longitude)
    {
        await using var context = app.Services.GetRequiredService<DataContexts>().Open(scope);
        context.Locations.Add(new MijnOptie.App.Platform.Data.Rows.LocationRow { Id = Guid.NewGuid(), Code = name, Name = name, Town = town, Latitude = latitude, Longitude = longitude });
        await context.SaveChangesAsync();
    }
}
