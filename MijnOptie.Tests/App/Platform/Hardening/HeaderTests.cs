using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Consent;
using MijnOptie.Tests.Architecture.Isolation;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Platform.Hardening;

/// <summary>What every address there is tells the browser, in an answer, a refusal and a fault alike.</summary>
[Trait("Promise", "P07")]
public sealed partial class HeaderTests
{
    [Fact]
    public async Task Given_every_route_When_visitors_and_staff_ask_for_it_Then_headers_cookies_and_contents_keep_to_the_rules()
    {
        await using var app = await TestApp.StartAsync(Behind.AProxy);
        var world = await World.InAsync(app);
        var addresses = ThingsToTry.Routes(app).Where(route => !ThingsToTry.IsAimed(route)).Select(ThingsToTry.AddressOf)
            .Where(address => !address.Contains('{', StringComparison.Ordinal))
            .Concat(IsolationCases.Addresses.Values.Concat(IsolationCases.AddressesAcross.Values).Select(aimed => aimed.At(world)))
            .Concat(["/bestaat-niet", "/voorkeur/taal/nl", "/voorkeur/taal/xx", "/voorkeur/thema/dark", "/voorkeur/verklaring", .. Links(), $"/hr/plekken/{Guid.NewGuid()}"])
            .Distinct().ToList();
        Assert.True(addresses.Count > 20, "Hardly any address was found: this proves nothing.");
        var wrong = new List<string>();

        foreach (var role in new string?[] { null, Roles.Hr, Roles.PrivacyOfficer, Roles.Administrator })
        {
            using var client = role is null ? StaffClient.AsVisitor(app) : await StaffClient.AsAsync(app, world.Scope, role, Guid.NewGuid());
            client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
            client.DefaultRequestHeaders.Host = "mijn-optie.example";
            foreach (var address in addresses)
            {
                var answer = await client.GetAsync(address);
                wrong.AddRange((await WrongAsync(answer, role is not null)).Select(what => $"{address} for {role ?? "a visitor"} ({(int)answer.StatusCode}): {what}"));
            }
        }

        Assert.True(wrong.Count == 0, string.Join(Environment.NewLine, wrong.Distinct()));
    }

    [Theory]
    [InlineData("__Host-", true)]
    [InlineData("", false)]
    [InlineData("__Secure-", false)]
    public async Task Given_a_sign_in_under_another_name_When_a_neighbour_plants_it_Then_it_counts_as_none(string prefix, bool counts)
    {
        await using var app = await TestApp.StartAsync();
        var cookie = await StaffClient.CookieAsync(app, await AnOrganisation.InAsync(app, "school"), Roles.Hr, Guid.NewGuid());
        using var client = StaffClient.AsVisitor(app);
        client.DefaultRequestHeaders.Add("Cookie", prefix + cookie["__Host-".Length..]);

        Assert.Equal(counts ? System.Net.HttpStatusCode.OK : System.Net.HttpStatusCode.Redirect, (await client.GetAsync("/hr/plekken")).StatusCode);
    }

    [Fact]
    public async Task Given_our_own_style_sheets_and_scripts_When_read_Then_they_name_no_other_host()
    {
        foreach (var file in Repository.Files("MijnOptie.App/wwwroot", ".css", ".js"))
            Assert.DoesNotMatch(OtherHost(), await File.ReadAllTextAsync(file));
    }

    [Fact]
    public async Task Given_the_sources_of_our_pages_When_read_Then_each_script_in_them_carries_the_nonce()
    {
        var scripts = new List<string>();
        foreach (var file in Repository.Files("MijnOptie.App", ".razor", ".cshtml"))
            scripts.AddRange((await File.ReadAllLinesAsync(file)).Where(line => line.Contains("<script", StringComparison.Ordinal)).Select(line => $"{Path.GetFileName(file)}: {line.Trim()}"));

        Assert.NotEmpty(scripts);
        Assert.DoesNotContain(scripts, script => !script.Contains("GetNonce()", StringComparison.Ordinal));
    }

    // As they stand in mails: each hands its secret on in a cookie.
    private static IEnumerable<string> Links() => new[]
    {
        "/aanmelden/bevestigen/", "/mijn-gegevens/link/", "/herinnering/", "/Identity/Account/Invitation?code=", "/Identity/Account/ResetPassword?code=",
    }.Select(link => link + Secret.New().Token);

    private static async Task<List<string>> WrongAsync(HttpResponseMessage answer, bool isStaff)
    {
        var wrong = new List<string>();
        Rule(wrong, Header(answer, "X-Content-Type-Options") == "nosniff", "may be sniffed");
        Rule(wrong, Header(answer, "X-Frame-Options") == "DENY", "may be framed");
        Rule(wrong, Header(answer, "Referrer-Policy") == "strict-origin-when-cross-origin", "tells others where a visitor was");
        Rule(wrong, Header(answer, "Permissions-Policy")?.Contains("camera=()", StringComparison.Ordinal) == true, "may use the camera");
        Rule(wrong, Header(answer, "Strict-Transport-Security") is not null, "may be asked for without TLS");
        Rule(wrong, Header(answer, "Server") is null && Header(answer, "X-Powered-By") is null, "tells what it runs on");
        Rule(wrong, !isStaff || answer.Headers.CacheControl?.NoStore == true, "may stay in a cache");
        var policy = Header(answer, "Content-Security-Policy") ?? "";
        Rule(wrong, policy.Contains("default-src 'none'", StringComparison.Ordinal) && policy.Contains("frame-ancestors 'none'", StringComparison.Ordinal), $"has the policy '{policy}'");
        var scripts = policy.Split(';').SingleOrDefault(part => part.Trim().StartsWith("script-src ", StringComparison.Ordinal)) ?? "";
        Rule(wrong, scripts.Contains("'nonce-", StringComparison.Ordinal) && !scripts.Contains("unsafe", StringComparison.Ordinal), "lets any script run");
        foreach (var cookie in answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : [])
        {
            var name = cookie.Split('=')[0];
            Rule(wrong, CookieRegister.Own.Any(entry => entry.Name == name), $"sets the cookie {name}, which is not in the register");
            Rule(wrong, name.StartsWith(cookie.Contains("; path=/;", StringComparison.OrdinalIgnoreCase) ? "__Host-" : "__Secure-", StringComparison.Ordinal), $"sets the cookie {name} under a prefix that does not fit: {cookie}");
            Rule(wrong, !cookie.Contains("domain=", StringComparison.OrdinalIgnoreCase), $"sets the cookie {name} for other hosts");
            foreach (var flag in new[] { "secure", "httponly", "samesite=" })
                Rule(wrong, cookie.Contains($"; {flag}", StringComparison.OrdinalIgnoreCase), $"sets the cookie {cookie.Split('=')[0]} without {flag}");
        }
        var text = await answer.Content.ReadAsStringAsync();
        Rule(wrong, (int)answer.StatusCode < 500, "is a fault");
        Rule(wrong, !Innards().IsMatch(text), "tells how it works inside");
        if (answer.Content.Headers.ContentType?.MediaType == "text/html") Page(wrong, text, Nonce().Match(scripts).Groups[1].Value);
        return wrong;
    }

    private static void Page(List<string> wrong, string html, string nonce)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var script in page.QuerySelectorAll("script"))
            Rule(wrong, script.HasAttribute("src") && script.GetAttribute("nonce") == nonce, $"has a script of its own or without its nonce: {script.OuterHtml}");
        Rule(wrong, !page.All.Any(e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase))), "has an event handler in an attribute");
        foreach (var element in page.QuerySelectorAll("[src], link[href], form[action], [srcset]"))
        {
            var address = element.GetAttribute("src") ?? element.GetAttribute("srcset") ?? element.GetAttribute("href") ?? element.GetAttribute("action");
            Rule(wrong, !OtherHost().IsMatch($"\"{address}") && !address!.StartsWith("//", StringComparison.Ordinal), $"asks another host: {address}");
        }
    }

    private static string? Header(HttpResponseMessage answer, string name) => answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;

    private static void Rule(List<string> wrong, bool holds, string what)
    {
        if (!holds) wrong.Add(what);
    }

    [GeneratedRegex("""(?:["'(]|@import\s+)\s*(?:https?:)?//(?!www\.w3\.org)[a-z0-9]""", RegexOptions.IgnoreCase)]
    private static partial Regex OtherHost();

    [GeneratedRegex("'nonce-([^']+)'")]
    private static partial Regex Nonce();

    [GeneratedRegex(@"\bat MijnOptie\.|\bat Microsoft\.|[A-Za-z]+Exception\b|SQLite|SqlClient")]
    private static partial Regex Innards();
}
