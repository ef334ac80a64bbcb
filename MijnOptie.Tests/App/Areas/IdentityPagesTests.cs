using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Security;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Areas;

[Trait("Promise", "P16")]
public sealed class IdentityPagesTests
{
    [Theory]
    [InlineData("/Identity/Account/Register")]
    [InlineData("/Identity/Account/RegisterConfirmation")]
    [InlineData("/Identity/Account/ExternalLogin")]
    [InlineData("/Identity/Account/Manage/PersonalData")]
    [InlineData("/Identity/Account/Manage/DownloadPersonalData")]
    [InlineData("/identity/account/register")]
    public async Task Given_a_page_of_the_library_that_does_not_fit_When_asked_for_Then_it_is_not_there(string path)
    {
        await using var app = await TestApp.StartAsync();
        using var client = new HttpClient { BaseAddress = app.Address };

        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(path)).StatusCode);
        Assert.NotEqual(HttpStatusCode.OK, (await client.PostAsync(path, new FormUrlEncodedContent([]))).StatusCode);
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
}
