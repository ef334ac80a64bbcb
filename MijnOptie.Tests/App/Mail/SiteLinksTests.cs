using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using MijnOptie.App.Services.Mail;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Mail;

public sealed class SiteLinksTests
{
    [Fact]
    public async Task Given_a_setting_When_a_link_is_made_Then_it_leads_there_and_nowhere_else()
    {
        await using var app = await TestApp.BuildAsync();
        var links = app.Services.GetRequiredService<SiteLinks>();

        Assert.Equal("https://mijn-optie.example/mijn-gegevens?code=a", links.To("/mijn-gegevens?code=a").AbsoluteUri);
        Assert.Throws<ArgumentException>(() => links.To("//elders.example/"));
        Assert.Throws<ArgumentException>(() => links.To("https://elders.example/"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("mijn-optie.nl")]
    [InlineData("https://mijn-optie.nl/pad")]
    [InlineData("https://mijn-optie.nl/?a=b")]
    [InlineData("ftp://mijn-optie.nl")]
    public async Task Given_production_without_a_usable_address_When_it_starts_Then_it_says_what_to_set(string? address)
    {
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => TestApp.StartAsync(builder => builder.Configuration["Site:Address"] = address));

        Assert.Contains("Site:Address", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_development_without_the_setting_When_a_link_is_made_Then_it_leads_to_where_the_application_listens()
    {
        await using var app = await TestApp.StartAsync(builder => builder.Configuration["Site:Address"] = null, "Development");

        Assert.Equal(new Uri(app.Address, "/aanmelden"), app.Services.GetRequiredService<SiteLinks>().To("/aanmelden"));
    }
}
