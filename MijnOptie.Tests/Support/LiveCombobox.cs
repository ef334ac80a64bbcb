using Microsoft.Playwright;

namespace MijnOptie.Tests.Support;

/// <summary>A field to search in, on a page that becomes live.</summary>
internal static class LiveCombobox
{
    /// <summary>
    /// Waits until the field answers: pressing the arrow then opens its list. Choices of other fields stand in the page from the start, so
    /// only those of this list count.
    /// </summary>
    public static async Task ReadyAsync(IPage page, string id)
    {
        var field = page.Locator($"#{id}");
        var option = page.Locator($"#{id}-list [role=option]").First;
        await field.FocusAsync();
        for (var tries = 0; !await option.IsVisibleAsync(); tries++)
        {
            Assert.True(tries < 40, "The page does not become live.");
            await field.PressAsync("ArrowDown");
            try
            {
                await option.WaitForAsync(new LocatorWaitForOptions { Timeout = 500 });
            }
            catch (TimeoutException)
            {
                // Not yet.
            }
        }
        await field.PressAsync("Escape");
    }
}
