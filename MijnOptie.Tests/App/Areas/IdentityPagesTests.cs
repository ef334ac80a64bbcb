using System.Net;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Razor.Hosting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Security;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Areas;

[Trait("Promise", "P16")]
public sealed class IdentityPagesTests
{
    [Fact]
    public async Task Given_every_page_the_library_brings_and_we_do_not_keep_When_asked_for_or_posted_to_Then_it_is_not_there()
    {
        var gone = Brought().Where(page => !IdentityPages.Kept.Contains(page, StringComparer.OrdinalIgnoreCase)).ToList();
        Assert.Superset(
            new HashSet<string> { "/Account/Register", "/Account/RegisterConfirmation", "/Account/ExternalLogin", "/Account/Manage/PersonalData", "/Account/Manage/DownloadPersonalData", "/Account/Manage/DeletePersonalData" },
            new HashSet<string>(gone));
        await using var app = await TestApp.StartAsync();
        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = app.Address };

        foreach (var path in gone.SelectMany(page => new[] { $"/Identity{page}", $"/identity{page}".ToLowerInvariant() }))
        {
            Assert.Equal((path, HttpStatusCode.NotFound), (path, (await client.GetAsync(path)).StatusCode));
            Assert.Contains((await client.PostAsync(path, new FormUrlEncodedContent([]))).StatusCode, new[] { HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed });
        }
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/Identity/Account/Login")).StatusCode);
    }

    [Fact]
    public async Task Given_the_routes_When_walked_Then_only_the_kept_pages_of_the_library_have_an_address()
    {
        await using var app = await TestApp.StartAsync();

        var pages = app.Services.GetRequiredService<EndpointDataSource>().Endpoints
            .Select(e => e.Metadata.GetMetadata<PageActionDescriptor>()).OfType<PageActionDescriptor>()
            .Where(p => p.AreaName == "Identity").Select(p => p.ViewEnginePath).Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.Equal(IdentityPages.Kept.Order(StringComparer.Ordinal), pages);
    }

    // "/Areas/Identity/Pages/V5/Account/Register.cshtml" is the page "/Account/Register"; the partial ones begin with an underscore.
    private static IEnumerable<string> Brought() => Assembly.Load("Microsoft.AspNetCore.Identity.UI").GetCustomAttributes<RazorCompiledItemAttribute>()
        .Select(item => item.Identifier).Where(path => path.StartsWith("/Areas/Identity/Pages/V5/", StringComparison.Ordinal) && !path.Contains("/_", StringComparison.Ordinal))
        .Select(path => path["/Areas/Identity/Pages/V5".Length..^".cshtml".Length]);
}
