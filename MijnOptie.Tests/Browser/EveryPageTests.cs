using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.Browser;

/// <summary>Whatever page there is, found from the running application's own routes: a new one cannot be forgotten.</summary>
public abstract class EveryPageTests(Support.Browser browser, int width, bool dark)
{
    private static readonly Dictionary<string, string> Values = new(StringComparer.OrdinalIgnoreCase) { ["organisatie"] = "denkbeeld" };

    [Fact]
    public async Task Given_every_page_When_it_opens_Then_it_is_accessible_and_asks_nothing_of_another_host()
    {
        await using var app = await TestApp.StartAsync(environment: "Development");
        await using var context = await browser.NewContextAsync(app.Address, width, dark);
        var page = await context.NewPageAsync();
        await SignIn.AsHrAsync(page);
        var elsewhere = new List<string>();
        context.Request += (_, request) =>
        {
            if (new Uri(request.Url).Authority != app.Address.Authority && !request.Url.StartsWith("data:", StringComparison.Ordinal)) elsewhere.Add(request.Url);
        };
        var faults = new List<string>();
        var addresses = Addresses(app);

        foreach (var address in addresses)
        {
            var response = await page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
            if (response?.Status >= 500) faults.Add($"{address}: status {response.Status}");
            faults.AddRange((await Support.Browser.AccessibilityAsync(page)).Select(found => $"{address}: {found}"));
            if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > document.documentElement.clientWidth + 1"))
                faults.Add($"{address}: scrolls sideways at {width}");
        }

        Assert.True(addresses.Count >= 12, $"Only {addresses.Count} pages were found.");
        Assert.Contains("/aanmelden", addresses);
        Assert.Contains("/hr/matches", addresses);
        Assert.Empty(faults);
        Assert.Empty(elsewhere);
    }

    private static List<string> Addresses(TestApp app) =>
    [
        .. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<ComponentTypeMetadata>() is not null || e.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(e => Fill(e.RoutePattern)).OfType<string>().Distinct().Order(StringComparer.Ordinal),
    ];

    // A page about one thing is reached from the page that lists them; its own tests open it.
    private static string? Fill(Microsoft.AspNetCore.Routing.Patterns.RoutePattern pattern)
    {
        var path = "/" + pattern.RawText?.Trim('/');
        foreach (var parameter in pattern.Parameters)
        {
            if (!Values.TryGetValue(parameter.Name, out var value)) return null;
            path = System.Text.RegularExpressions.Regex.Replace(path, $"{{[*]*{parameter.Name}[^}}]*}}", value);
        }
        return path;
    }
}

/// <summary>At a desk, by day.</summary>
public sealed class EveryPageAtADeskTests(Support.Browser browser) : EveryPageTests(browser, 1440, dark: false);

/// <summary>On a phone, in the dark.</summary>
public sealed class EveryPageOnAPhoneTests(Support.Browser browser) : EveryPageTests(browser, 390, dark: true);
