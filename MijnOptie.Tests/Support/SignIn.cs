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
        await page.WaitForURLAsync(url => !url.EndsWith("/demo", StringComparison.Ordinal));
    }
}
