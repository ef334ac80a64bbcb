using Microsoft.Extensions.Configuration;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Platform.Hardening;

[Trait("Promise", "P07")]
public sealed class ForwardedTests
{
    [Fact]
    public async Task Given_no_proxy_in_the_settings_When_a_visitor_says_to_be_behind_one_Then_it_is_not_believed()
    {
        await using var app = await TestApp.StartAsync();

        Assert.False((await SecureAsync(app)).Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public async Task Given_a_proxy_in_the_settings_When_it_speaks_for_a_visitor_Then_it_is_believed()
    {
        await using var app = await TestApp.StartAsync(Behind.AProxy);

        var answer = await SecureAsync(app);

        Assert.Equal("max-age=31536000; includeSubDomains", Assert.Single(answer.Headers.GetValues("Strict-Transport-Security")));
    }

    [Fact]
    public async Task Given_another_proxy_in_the_settings_When_a_stranger_says_to_be_one_Then_it_is_not_believed()
    {
        await using var app = await TestApp.StartAsync(builder => builder.Configuration.AddInMemoryCollection([new("Proxy:Addresses:0", "192.0.2.1")]));

        Assert.False((await SecureAsync(app)).Headers.Contains("Strict-Transport-Security"));
    }

    private static async Task<HttpResponseMessage> SecureAsync(TestApp app)
    {
        using var client = StaffClient.AsVisitor(app);
        client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "198.51.100.7");
        client.DefaultRequestHeaders.Host = "mijn-optie.example";
        return await client.GetAsync("/");
    }
}
