using System.Net;
using System.Net.WebSockets;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Services.Circuits;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Services.Circuits;

[Trait("Promise", "P07")]
public sealed class CircuitDoorTests
{
    [Fact]
    public async Task Given_a_page_of_our_own_When_it_opens_a_socket_Then_it_is_let_in_and_counted_until_it_leaves()
    {
        await using var app = await TestApp.StartAsync();
        var circuits = app.Services.GetRequiredService<OpenCircuits>();

        using var socket = await OpenAsync(app, OriginOf(app));
        Assert.Equal(1, circuits.Count);
        socket.Abort();

        await Until.TrueAsync(() => circuits.Count == 0);
    }

    [Theory]
    [InlineData("https://elders.example")]
    [InlineData("null")]
    [InlineData(null)]
    public async Task Given_another_site_When_it_opens_a_socket_Then_it_is_refused(string? origin)
    {
        await using var app = await TestApp.StartAsync();

        var refused = await Assert.ThrowsAsync<WebSocketException>(() => OpenAsync(app, origin));

        Assert.Contains("403", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_too_many_live_pages_from_one_address_When_another_comes_Then_it_is_refused_and_later_let_in()
    {
        await using var app = await TestApp.StartAsync(builder => builder.Services.PostConfigure<CircuitLimits>(limits => limits.MostPerAddress = 2));
        var circuits = app.Services.GetRequiredService<OpenCircuits>();
        using var first = await OpenAsync(app, OriginOf(app));
        using var second = await OpenAsync(app, OriginOf(app));

        var refused = await Assert.ThrowsAsync<WebSocketException>(() => OpenAsync(app, OriginOf(app)));
        Assert.Contains("429", refused.Message, StringComparison.Ordinal);
        first.Abort();
        await Until.TrueAsync(() => circuits.Count == 1);

        using var third = await OpenAsync(app, OriginOf(app));
        Assert.Equal(2, circuits.Count);
    }

    [Fact]
    public async Task Given_a_client_without_sockets_When_it_asks_for_a_live_page_Then_it_is_refused()
    {
        await using var app = await TestApp.StartAsync();
        using var client = new HttpClient { BaseAddress = app.Address };

        var polling = await client.GetAsync("/_blazor?id=iets");
        using var foreign = new HttpRequestMessage(HttpMethod.Post, "/_blazor/negotiate?negotiateVersion=1");
        foreign.Headers.Add("Origin", "https://elders.example");

        Assert.Equal(HttpStatusCode.BadRequest, polling.StatusCode);
        Assert.Equal(HttpStatusCode.Forbidden, (await client.SendAsync(foreign)).StatusCode);
    }

    private static string OriginOf(TestApp app) => app.Address.GetLeftPart(UriPartial.Authority);

    private static async Task<ClientWebSocket> OpenAsync(TestApp app, string? origin)
    {
        using var client = new HttpClient { BaseAddress = app.Address };
        var answer = await (await client.PostAsync("/_blazor/negotiate?negotiateVersion=1", null)).Content.ReadAsStringAsync();
        var token = System.Text.Json.JsonDocument.Parse(answer).RootElement.GetProperty("connectionToken").GetString();
        var socket = new ClientWebSocket();
        if (origin is not null) socket.Options.SetRequestHeader("Origin", origin);
        await socket.ConnectAsync(new Uri($"ws://{app.Address.Authority}/_blazor?id={token}"), CancellationToken.None);
        return socket;
    }
}
