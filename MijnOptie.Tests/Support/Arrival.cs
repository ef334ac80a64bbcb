using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace MijnOptie.Tests.Support;

/// <summary>Waits until a page is somewhere. It asks again and again, so an arrival between asking and listening is not missed.</summary>
internal static class Arrival
{
    private const float Patience = 30_000;

    /// <summary>At an address that ends in this; two asterisks stand for anything.</summary>
    public static async Task AtAsync(IPage page, string end)
    {
        await Assertions.Expect(page).ToHaveURLAsync(Ending(end), new PageAssertionsToHaveURLOptions { Timeout = Patience });
        await LoadedAsync(page);
    }

    /// <summary>At an address that no longer ends in this.</summary>
    public static async Task AwayFromAsync(IPage page, string end)
    {
        await Assertions.Expect(page).Not.ToHaveURLAsync(Ending(end), new PageAssertionsToHaveURLOptions { Timeout = Patience });
        await LoadedAsync(page);
    }

    /// <summary>With everything that the page itself asks for.</summary>
    public static Task LoadedAsync(IPage page) =>
        Assertions.Expect(page.Locator("html")).ToHaveJSPropertyAsync("ownerDocument.readyState", "complete", new LocatorAssertionsToHaveJSPropertyOptions { Timeout = Patience });

    private static Regex Ending(string end) => new(Regex.Escape(end).Replace(@"\*\*", ".*", StringComparison.Ordinal) + "$");
}
