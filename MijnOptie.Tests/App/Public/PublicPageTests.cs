using System.Net;
using System.Text.RegularExpressions;
using MijnOptie.Domain.Consent;
using MijnOptie.Domain.Privacy;
using MijnOptie.Tests.App.Shell;

namespace MijnOptie.Tests.App.Public;

public sealed partial class PublicPageTests(ShellApplication app) : IClassFixture<ShellApplication>
{
    /// <summary>Pages of other wings, with tests of their own.</summary>
    private static readonly string[] Elsewhere = ["/aanmelden", "/Identity/Account/Login"];

    /// <summary>The only addresses of others that a page links to: the authority, and statements of services.</summary>
    private static readonly string[] Abroad = [Controller.Authority, .. CookieRegister.Services.Select(entry => entry.Provider.Statement!.AbsoluteUri)];

    public static TheoryData<string> Pages => ["/", "/hoe-matching-werkt", "/voor-scholen", "/contact", "/toegankelijkheid", "/privacy", "/privacy/versies", "/cookies"];

    [Theory, MemberData(nameof(Pages))]
    public async Task Given_a_public_page_When_opened_Then_it_is_whole_without_a_script_or_a_circuit(string address)
    {
        var html = await app.Client().GetStringAsync(address);

        Assert.DoesNotContain("<!--Blazor:{\"type\":\"server\"", html, StringComparison.Ordinal);
        Assert.DoesNotMatch(InlineScript(), html);
        Assert.DoesNotContain(" style=\"", html, StringComparison.Ordinal);
        Assert.Single(Heading().Matches(html));
        Assert.Matches("<title>[^<]+ \\| Mijn-OPtIE</title>", html);
        Assert.Contains("id=\"inhoud\"", html, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Pages))]
    public async Task Given_a_public_page_When_its_links_are_followed_Then_none_is_dead_and_none_leads_away(string address)
    {
        using var client = app.Client();
        var html = await client.GetStringAsync(address);
        var links = Link().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Where(link => !link.StartsWith("mailto:", StringComparison.Ordinal)).Except(Abroad).ToList();

        Assert.True(links.Count > 8);
        foreach (var link in links.Where(link => link.Length > 0 && !Elsewhere.Contains(link)))
        {
            using var answer = await client.GetAsync(link);
            Assert.True((int)answer.StatusCode is 200 or 302, $"{link} on {address}: {answer.StatusCode}");
        }

        Assert.All(links, link => Assert.DoesNotMatch("^(https?:)?//", link));
    }

    [Theory, MemberData(nameof(Pages)), Trait("Promise", "P44")]
    public async Task Given_a_public_page_When_its_foot_is_read_Then_the_contact_details_are_there(string address)
    {
        var html = await app.Client().GetStringAsync(address);

        Assert.All(["Mijn-OPtIE B.V.", "Balladeberg 33", "4707 SV Roosendaal", "info@mijn-optie.nl", "GeoNames, CC BY 4.0"], text => Assert.Contains(text, html, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Leeftijd")]
    [InlineData("Geslacht")]
    [InlineData("Nationaliteit")]
    [InlineData("Afkomst")]
    public async Task Given_the_explanation_When_read_Then_it_names_what_is_never_looked_at(string ground) =>
        Assert.Contains(ground, await app.Client().GetStringAsync("/hoe-matching-werkt"), StringComparison.Ordinal);

    [GeneratedRegex(@"<script(?![^>]*\bsrc=)|\son[a-z]+=""", RegexOptions.IgnoreCase)]
    private static partial Regex InlineScript();

    [GeneratedRegex("<h1[ >]")]
    private static partial Regex Heading();

    [GeneratedRegex("<(?:a|link|script)[^>]* (?:href|src)=\"([^\"#]*)")]
    private static partial Regex Link();
}
