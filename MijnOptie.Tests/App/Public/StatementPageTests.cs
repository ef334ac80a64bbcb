using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MijnOptie.Domain.Consent;
using MijnOptie.Domain.Privacy;
using MijnOptie.Domain.Shared;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Public;

[Trait("Promise", "P42")]
public sealed class StatementPageTests
{
    private static readonly DateOnly Today = DutchTime.DayOf(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task Given_a_new_version_When_a_visitor_comes_Then_a_notice_leads_to_what_changed_until_it_is_closed()
    {
        await using var app = await WithVersionsAsync(Today.AddDays(-100), Today.AddDays(-1));
        using var client = Client(app);

        var home = await client.GetStringAsync("/");
        var changes = await client.GetStringAsync($"/privacy/versies?van={Today.AddDays(-100):yyyy-MM-dd}&naar={Today.AddDays(-1):yyyy-MM-dd}");
        var closed = await client.GetStringAsync("/voorkeur/verklaring?terug=/contact");

        Assert.Contains("De privacyverklaring is vernieuwd op", home, StringComparison.Ordinal);
        Assert.Contains("<del>Oude</del>", changes, StringComparison.Ordinal);
        Assert.Contains("<ins>Nieuwe</ins>", changes, StringComparison.Ordinal);
        Assert.DoesNotContain("noticebar", closed, StringComparison.Ordinal);
        Assert.DoesNotContain("noticebar", await client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-400, -61)]
    [InlineData(-1, 5)]
    public async Task Given_no_change_of_late_When_a_visitor_comes_Then_there_is_no_notice(int first, int second)
    {
        await using var app = await WithVersionsAsync(Today.AddDays(first), Today.AddDays(second));
        using var client = Client(app);

        Assert.DoesNotContain("noticebar", await client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_an_old_version_When_opened_Then_it_still_reads_as_it_did_and_an_unknown_one_is_not_there()
    {
        await using var app = await WithVersionsAsync(Today.AddDays(-100), Today.AddDays(-1));
        using var client = Client(app);

        Assert.Contains("Oude regel over gegevens.", await client.GetStringAsync($"/privacy/versies/{Today.AddDays(-100):yyyy-MM-dd}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/privacy/versies/2001-01-01")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/privacy/versies/gisteren")).StatusCode);
    }

    [Theory]
    [InlineData("/cookies")]
    [InlineData("/privacy")]
    [Trait("Promise", "P26")]
    [Trait("Promise", "P27")]
    public async Task Given_the_cookie_register_When_its_pages_are_read_Then_everything_in_it_is_there(string address)
    {
        await using var app = await TestApp.StartAsync();
        using var client = Client(app);

        var page = WebUtility.HtmlDecode(await client.GetStringAsync(address));

        Assert.All(CookieRegister.Own.Concat(CookieRegister.Services), entry => Assert.Contains(entry.Name, page, StringComparison.Ordinal));
        if (address == "/cookies") Assert.All(CookieRegister.Collected, item => Assert.Contains(item.Dutch, page, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Promise", "P28")]
    public void Given_the_sources_When_searched_Then_no_service_of_others_can_be_loaded_or_switched_on()
    {
        string[] hosts = ["google-analytics.com", "googletagmanager.com", "doubleclick.net", "ads.adhese", "connect.facebook.net", "hotjar.com/c", "static.hotjar"];
        var sources = Repository.Files("MijnOptie.App", ".cs", ".razor", ".cshtml", ".js", ".css", ".json");

        Assert.DoesNotContain(sources, file => hosts.Any(host => File.ReadAllText(file).Contains(host, StringComparison.OrdinalIgnoreCase)));
    }

    private static Task<TestApp> WithVersionsAsync(DateOnly first, DateOnly second)
    {
        var old = Version(first, "Oude regel over gegevens.", null);
        var archive = new StatementArchive([old, Version(second, "Nieuwe regel over gegevens.", old)]);
        return TestApp.StartAsync(builder => builder.Services.Replace(ServiceDescriptor.Singleton(archive)), "Development");
    }

    private static StatementVersion Version(DateOnly date, string text, StatementVersion? before) => StatementVersion.Make(
        date,
        new DisplayName("Wat veranderde", "What changed"),
        new StatementDocument([new StatementSection("kandidaten", new DisplayName("Kandidaten", "Candidates"), [new StatementBlock.Paragraph(new DisplayName(text, text))])]),
        before);

    // Keeps cookies, as a browser does.
    private static HttpClient Client(TestApp app) => new() { BaseAddress = app.Address };
}
