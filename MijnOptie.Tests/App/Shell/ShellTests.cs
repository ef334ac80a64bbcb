using System.Net;
using System.Text.RegularExpressions;
using MijnOptie.App.Design;
using MijnOptie.App.Shell;

namespace MijnOptie.Tests.App.Shell;

public sealed partial class ShellTests(ShellApplication app) : IClassFixture<ShellApplication>
{
    [Theory]
    [InlineData("/nergens")]
    [InlineData("/a/b/c?d=e")]
    [InlineData("/niet-gevonden")]
    [InlineData("/css/nergens.css")]
    [InlineData("/nergens/%F0%9F%99%82")]
    public async Task Given_an_unknown_address_When_opened_Then_it_is_a_friendly_404(string address)
    {
        using var answer = await app.Client().GetAsync(address);
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("<h1>Deze pagina is er niet</h1>", html, StringComparison.Ordinal);
        Assert.Contains("lang=\"nl\"", html, StringComparison.Ordinal);
        Assert.Contains("<title>Deze pagina is er niet | Mijn-OPtIE</title>", html, StringComparison.Ordinal);
        Assert.Contains("class=\"foot\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_an_unknown_address_When_posted_to_Then_the_page_is_friendly_too()
    {
        using var answer = await app.Client().PostAsync("/nergens", new StringContent("x"));

        Assert.True(answer.StatusCode is HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed);
        Assert.Contains("Deze pagina is er niet", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/fout")]
    [InlineData("/fout/onderdeel")]
    public async Task Given_a_fault_When_it_happens_Then_the_number_shown_is_the_number_logged_and_the_fault_stays_inside(string address)
    {
        using var answer = await app.Client().GetAsync(address);
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        var reference = Reference().Match(html).Groups[1].Value;
        Assert.NotEmpty(reference);
        Assert.Contains(app.Log, line => line.Message.Contains(reference, StringComparison.Ordinal) && line.Fault is InvalidOperationException);
        Assert.Contains("Wat je invulde is bewaard.", html, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", html, StringComparison.Ordinal);
        Assert.DoesNotContain("InvalidOperation", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_page_one_may_not_see_When_opened_Then_it_says_so()
    {
        using var answer = await app.Client().GetAsync("/dicht");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Contains("Deze pagina is niet voor jou", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_choice_of_English_When_made_Then_it_is_kept_and_the_page_is_English()
    {
        using var answer = await app.Client().GetAsync("/voorkeur/taal/en?terug=%2Fcontact");
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));

        Assert.Equal("/contact", answer.Headers.Location!.OriginalString);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        var html = await app.Client(cookie.Split(';')[0]).GetStringAsync("/");
        Assert.Contains("<html lang=\"en\"", html, StringComparison.Ordinal);
        Assert.Contains("Which place fits you?", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_browser_that_prefers_English_When_nothing_was_chosen_Then_the_page_is_Dutch()
    {
        using var client = app.Client();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");

        Assert.Contains("<html lang=\"nl\"", await client.GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("//ergens.example")]
    [InlineData("https://ergens.example")]
    [InlineData("/\\ergens.example")]
    [InlineData("~/contact")]
    [InlineData("contact")]
    [InlineData("/\t/ergens.example")]
    [InlineData("")]
    public async Task Given_a_way_back_that_is_not_ours_When_choosing_Then_it_leads_to_the_start(string back)
    {
        using var answer = await app.Client().GetAsync($"/voorkeur/thema/dark?terug={Uri.EscapeDataString(back)}");

        Assert.Equal("/", answer.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData("dark", "data-theme=\"dark\"")]
    [InlineData("light", "data-theme=\"light\"")]
    public async Task Given_a_choice_of_theme_When_made_Then_the_document_carries_it(string theme, string mark)
    {
        using var answer = await app.Client().GetAsync($"/voorkeur/thema/{theme}?terug=%2F");
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie")).Split(';')[0];

        Assert.Contains(mark, await app.Client(cookie).GetStringAsync("/"), StringComparison.Ordinal);
        Assert.DoesNotContain("data-theme", await app.Client("mo-thema=%22%3E%3Cscript%3E").GetStringAsync("/"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/voorkeur/taal/de")]
    [InlineData("/voorkeur/thema/roze")]
    public async Task Given_a_choice_that_is_not_there_When_asked_for_Then_it_is_a_404(string address)
    {
        using var answer = await app.Client().GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Given_another_environment_than_development_When_the_gallery_is_opened_Then_it_is_not_there()
    {
        using var answer = await app.Client().GetAsync("/dev/onderdelen");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Given_development_When_the_gallery_is_opened_Then_it_is_there()
    {
        await using var development = new ShellApplication { Environment = "Development" };
        await development.InitializeAsync();

        Assert.Contains("<h1>Onderdelen</h1>", await development.Client().GetStringAsync("/dev/onderdelen"), StringComparison.Ordinal);
    }

    [Fact]
    public void Given_navigation_of_the_wings_When_shown_Then_each_role_sees_its_own_in_order()
    {
        NavigationItem[] items =
        [
            new("/fg", typeof(ShellTexts), "Menu", "", 1, ["PrivacyOfficer"]),
            new("/hr/plekken", typeof(ShellTexts), "Menu", "", 20, ["HR", "Administrator"]),
            new("/hr/matches", typeof(ShellTexts), "Menu", "", 10, ["HR"]),
        ];

        Assert.Equal(["/hr/matches", "/hr/plekken"], StaffNavigation.NavigationFor(items, ShellApplication.Someone("HR")).Select(item => item.Address));
        Assert.Equal(["/hr/plekken"], StaffNavigation.NavigationFor(items, ShellApplication.Someone("Administrator")).Select(item => item.Address));
        Assert.Empty(StaffNavigation.NavigationFor(items, ShellApplication.Someone()));
    }

    [Fact]
    public void Given_a_page_When_its_frame_is_looked_up_Then_it_is_the_one_it_names_or_the_public_one()
    {
        Assert.Equal(typeof(StaffLayout), Routes.LayoutOf(typeof(AStaffPage)));
        Assert.Equal(typeof(FormLayout), Routes.LayoutOf(typeof(AFormPage)));
        Assert.Equal(typeof(PublicLayout), Routes.LayoutOf(typeof(ShellTests)));
    }

    [GeneratedRegex("class=\"reference\">([2-9A-Z]{4}-[2-9A-Z]{4})<")]
    private static partial Regex Reference();

    [Frame(PageFrame.Staff)]
    private sealed class AStaffPage;

    [Frame(PageFrame.Form)]
    private sealed class AFormPage;
}
