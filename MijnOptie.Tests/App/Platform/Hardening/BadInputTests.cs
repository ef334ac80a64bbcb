using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Security;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Platform.Hardening;

/// <summary>A clear refusal, never a fault.</summary>
[Trait("Promise", "P07")]
public sealed class BadInputTests
{
    [Fact]
    public async Task Given_a_form_of_ten_megabytes_When_it_is_sent_Then_it_is_refused_in_words()
    {
        await using var app = await TestApp.StartAsync();
        using var client = StaffClient.AsVisitor(app);
        using var form = new StringContent($"Form.Email={new string('a', 10 * 1024 * 1024)}", Encoding.ASCII, "application/x-www-form-urlencoded");
        client.DefaultRequestHeaders.ExpectContinue = true;

        var answer = await client.PostAsync("/Identity/Account/Login", form);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Contains("Dit is te groot", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_form_that_hides_its_size_When_it_grows_too_large_Then_it_is_refused_and_no_fault()
    {
        await using var app = await TestApp.StartAsync();
        using var client = StaffClient.AsVisitor(app);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/Identity/Account/Login");
        request.Content = new StreamContent(new MemoryStream(Encoding.ASCII.GetBytes($"Form.Email={new string('a', 2 * 1024 * 1024)}")));
        request.Content.Headers.ContentType = new("application/x-www-form-urlencoded");
        request.Headers.TransferEncodingChunked = true;

        var answer = await client.SendAsync(request);

        Assert.InRange((int)answer.StatusCode, 400, 413);
        Assert.DoesNotContain("Exception", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_flood_of_headers_When_it_is_sent_Then_the_server_refuses_it()
    {
        await using var app = await TestApp.StartAsync();

        Assert.Contains(" 431 ", await RawAsync(app, string.Concat(Enumerable.Range(0, 100).Select(i => $"X-Flood-{i}: x\r\n"))), StringComparison.Ordinal);
        Assert.Contains(" 431 ", await RawAsync(app, $"X-Flood: {new string('x', 64 * 1024)}\r\n"), StringComparison.Ordinal);
        Assert.Contains(" 200 ", await RawAsync(app, ""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/Identity/Account/Login")]
    [InlineData("/gereed")]
    [InlineData("/bestaat-niet")]
    public async Task Given_a_request_to_be_told_what_was_sent_When_it_comes_Then_it_is_refused_and_nothing_is_echoed(string address)
    {
        await using var app = await TestApp.StartAsync();
        using var client = StaffClient.AsVisitor(app);
        using var request = new HttpRequestMessage(HttpMethod.Trace, address);
        request.Headers.Add("X-Geheim", "geheim-van-de-proef");

        var answer = await client.SendAsync(request);

        Assert.InRange((int)answer.StatusCode, 400, 499);
        Assert.DoesNotContain("geheim-van-de-proef", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("__Host-mijnoptie-staff=verzonnen")]
    [InlineData("__Host-mijnoptie-staff=CfDJ8AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA; .AspNetCore.Antiforgery.x=verzonnen")]
    [InlineData("__Host-.AspNetCore.Culture=c%3Dxx-XX%7Cuic%3D../../etc")]
    public async Task Given_a_cookie_that_was_tampered_with_When_a_page_is_asked_for_Then_it_counts_as_none(string cookie)
    {
        await using var app = await TestApp.StartAsync();
        using var client = StaffClient.AsVisitor(app);
        client.DefaultRequestHeaders.Add("Cookie", cookie);

        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/")).StatusCode);
        var staff = await client.GetAsync("/hr/plekken");
        Assert.Equal(HttpStatusCode.Redirect, staff.StatusCode);
        Assert.Contains("/Identity/Account/Login", staff.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Given_a_sign_in_whose_stamp_was_renewed_When_its_cookie_comes_back_Then_it_is_worth_nothing()
    {
        await using var app = await TestApp.StartAsync();
        var (organisation, account) = (await AnOrganisation.InAsync(app, "school"), Guid.NewGuid());
        using var client = await StaffClient.AsAsync(app, organisation, Roles.Hr, account);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/hr/plekken")).StatusCode);

        await using (var scope = app.Scope())
        {
            var users = scope.ServiceProvider.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<StaffAccount>>();
            await users.UpdateSecurityStampAsync((await users.FindByIdAsync(account.ToString()))!);
        }

        Assert.Equal(HttpStatusCode.Redirect, (await client.GetAsync("/hr/plekken")).StatusCode);
    }

    [Fact]
    public async Task Given_a_form_without_its_token_When_it_is_sent_Then_it_is_refused()
    {
        await using var app = await TestApp.StartAsync();
        using var client = StaffClient.AsVisitor(app);
        using var form = new FormUrlEncodedContent([new("Form.Email", "a@voorbeeld.example"), new("Form.Password", "een lang wachtwoord")]);

        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync("/Identity/Account/Login", form)).StatusCode);
    }

    [Fact]
    public async Task Given_more_requests_than_an_address_may_make_When_they_come_Then_they_are_refused_in_words_with_a_time_to_wait()
    {
        await using var app = await TestApp.StartAsync(builder => builder.Configuration.AddInMemoryCollection(
            [new("Requests:PerAddressAtOnce", "10"), new("Requests:PerAddressPerSecond", "1")]));
        using var client = StaffClient.AsVisitor(app);
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 14; i++) answers.Add(await client.GetAsync("/toegankelijkheid"));

        var refused = answers.Find(answer => answer.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.NotNull(refused);
        Assert.True(refused.Headers.RetryAfter is not null);
        Assert.Contains("Even rustig aan", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/css/tokens.css")).StatusCode);
    }

    private static async Task<string> RawAsync(TestApp app, string headers)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(app.Address.Host, app.Address.Port);
        await using var stream = socket.GetStream();
        try
        {
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"GET /toegankelijkheid HTTP/1.1\r\nHost: localhost\r\n{headers}Connection: close\r\n\r\n"));
        }
        catch (IOException)
        {
            // The server may hang up on a flood before it is all sent; what it answered is still to be read.
        }
        var buffer = new byte[256];
        var count = await stream.ReadAsync(buffer);
        return Encoding.ASCII.GetString(buffer, 0, count);
    }
}
