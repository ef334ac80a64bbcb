using Microsoft.Playwright;

namespace MijnOptie.Tests.Support;

/// <summary>Signs a browser in as one of the made-up members of staff.</summary>
internal static class SignIn
{
    public static async Task AsHrAsync(IPage page) => await AsAsync(page, "Inloggen als HR-medewerker");

    public static async Task AsAsync(IPage page, string button)
    {
        await page.GotoAsync("/demo");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = button, Exact = true }).ClickAsync();
        await Arrival.AwayFromAsync(page, "/demo");
    }

    /// <summary>As anyone does: with a password and the code of an app.</summary>
    public static async Task WithCodeAsync(IPage page, TestApp app, AStaffAccount account)
    {
        await PasswordAsync(page, account.Email);
        await Arrival.AtAsync(page, "/LoginWith2fa**");
        await page.Locator("#code").FillAsync(account.Code(app));
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Inloggen", Exact = true }).ClickAsync();
        await Arrival.AwayFromAsync(page, "/Account/Login**");
    }

    /// <summary>The first step alone.</summary>
    public static async Task PasswordAsync(IPage page, string email, string password = AStaffAccount.Password)
    {
        await page.GotoAsync("/Identity/Account/Login");
        await page.GetByLabel("E-mailadres", new PageGetByLabelOptions { Exact = true }).FillAsync(email);
        await page.GetByLabel("Wachtwoord", new PageGetByLabelOptions { Exact = true }).FillAsync(password);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Inloggen", Exact = true }).ClickAsync();
        await Arrival.LoadedAsync(page);
    }
}
