using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace MijnOptie.Tests.Support;

/// <summary>One real Chromium for the whole run; each test gets a context of its own, as a browser of another person.</summary>
public sealed class Browser : IAsyncLifetime
{
    private IPlaywright? playwright;
    private IBrowser? chromium;

    public async ValueTask InitializeAsync()
    {
        var path = Executable() ?? throw new InvalidOperationException(
            "The browser tests need Chromium. Run bash MijnOptie.Tests/test.sh, which installs it, or set MIJNOPTIE_CHROMIUM to its path.");
        // Conditions are waited for, so a generous bound costs nothing where they hold and saves a busy machine from false alarms.
        Assertions.SetDefaultExpectTimeout(20_000);
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = path,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A fresh browser window: no cookies, Dutch, of the width and colour scheme asked for.</summary>
    public Task<IBrowserContext> NewContextAsync(Uri address, int width = 1440, bool dark = false, bool javaScript = true, string locale = "nl-NL") =>
        chromium!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = javaScript,
            Locale = locale,
            TimezoneId = "Europe/Amsterdam",
            ReducedMotion = ReducedMotion.Reduce,
        });

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null) await chromium.DisposeAsync();
        playwright?.Dispose();
    }

    /// <summary>What axe finds wrong with the page, as short lines; empty when it is accessible.</summary>
    public static async Task<IReadOnlyList<string>> AccessibilityAsync(IPage page)
    {
        var result = await page.RunAxe(new AxeRunOptions());
        return [.. result.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}"))];
    }

    private static string? Executable()
    {
        if (Environment.GetEnvironmentVariable("MIJNOPTIE_CHROMIUM") is { Length: > 0 } named) return named;
        return new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable" }.FirstOrDefault(File.Exists);
    }
}
