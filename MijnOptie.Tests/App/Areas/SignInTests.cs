using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using MijnOptie.App.Platform.Security;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Areas;

[Trait("Promise", "P17")]
public sealed class SignInTests(Support.Browser browser)
{
    private const string Password = "zes blauwe fietsen";

    [Fact]
    public async Task Given_an_account_When_the_right_password_is_given_Then_staff_comes_in_and_can_leave()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await AnAccountAsync(app);
        await using var context = await browser.NewContextAsync(app.Address);
        var page = await context.NewPageAsync();

        await page.GotoAsync("/hr/matches");
        Assert.Contains("/Identity/Account/Login", page.Url, StringComparison.Ordinal);
        await FillAsync(page, "staf@voorbeeld.example", Password);
        await page.WaitForURLAsync("**/hr/matches");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Uitloggen" }).First.ClickAsync();
        await page.GotoAsync("/hr/matches");

        Assert.Contains("/Identity/Account/Login", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_wrong_password_or_an_unknown_address_When_tried_Then_the_answer_is_the_same()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await AnAccountAsync(app);
        await using var context = await browser.NewContextAsync(app.Address);
        var page = await context.NewPageAsync();

        var answers = new List<string>();
        foreach (var (email, password) in new[] { ("staf@voorbeeld.example", "verkeerd wachtwoord"), ("niemand@voorbeeld.example", Password) })
        {
            await page.GotoAsync("/Identity/Account/Login");
            await FillAsync(page, email, password);
            answers.Add(await page.GetByRole(AriaRole.Alert).InnerTextAsync());
        }

        Assert.NotEmpty(answers[0]);
        Assert.Equal(answers[0], answers[1]);
    }

    [Fact]
    public async Task Given_five_wrong_passwords_When_the_right_one_comes_Then_the_account_is_locked()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await AnAccountAsync(app);
        await using var context = await browser.NewContextAsync(app.Address);
        var page = await context.NewPageAsync();
        for (var i = 0; i < 5; i++)
        {
            await page.GotoAsync("/Identity/Account/Login");
            await FillAsync(page, "staf@voorbeeld.example", "verkeerd wachtwoord");
        }

        await page.GotoAsync("/Identity/Account/Login");
        await FillAsync(page, "staf@voorbeeld.example", Password);

        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new PageGetByRoleOptions { Name = "Je account is even op slot" })).ToBeVisibleAsync();
    }

    private static async Task FillAsync(IPage page, string email, string password)
    {
        await page.GetByLabel("E-mailadres", new PageGetByLabelOptions { Exact = true }).FillAsync(email);
        await page.GetByLabel("Wachtwoord", new PageGetByLabelOptions { Exact = true }).FillAsync(password);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Inloggen", Exact = true }).ClickAsync();
        await page.WaitForLoadStateAsync();
    }

    private static async Task AnAccountAsync(TestApp app)
    {
        var organisation = await AnOrganisation.InAsync(app, "school");
        await using var scope = app.Scope();
        var users = scope.ServiceProvider.GetRequiredService<UserManager<StaffAccount>>();
        var account = new StaffAccount
        {
            Id = Guid.NewGuid(),
            UserName = "staf@voorbeeld.example",
            Email = "staf@voorbeeld.example",
            DisplayName = "Staf Voorbeeld",
            OrganisationId = organisation.Organisation.Value,
        };
        Assert.True((await users.CreateAsync(account, Password)).Succeeded);
        Assert.True((await users.AddToRoleAsync(account, Roles.Hr)).Succeeded);
    }
}
