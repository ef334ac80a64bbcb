using System.Net;
using System.Text.RegularExpressions;

namespace MijnOptie.Tests.Support;

/// <summary>A browser without a screen: keeps cookies, fills in forms, and follows no redirect by itself.</summary>
internal sealed partial class FormClient : IDisposable
{
    private readonly HttpClient client;

    public FormClient(TestApp app)
    {
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = app.Address };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36");
    }

    public CookieContainer Cookies { get; } = new();

    public async Task<Answer> GetAsync(string path) => await ReadAsync(await client.GetAsync(path, TestContext.Current.CancellationToken));

    /// <summary>Opens a page and sends its form.</summary>
    public async Task<Answer> SendAsync(string path, params (string Name, string Value)[] fields) => await SendAsync(await GetAsync(path), path, fields);

    /// <summary>Sends the form of a page that was opened before.</summary>
    public async Task<Answer> SendAsync(Answer page, string path, params (string Name, string Value)[] fields)
    {
        var token = AntiforgeryField().Match(page.Body).Groups[1].Value;
        var all = fields.Append(("__RequestVerificationToken", token)).Select(f => KeyValuePair.Create(f.Item1, f.Item2));
        using var content = new FormUrlEncodedContent(all);
        return await ReadAsync(await client.PostAsync(path, content, TestContext.Current.CancellationToken));
    }

    public Task<Answer> PasswordAsync(string email, string password = AStaffAccount.Password) =>
        SendAsync("/Identity/Account/Login", ("Form.Email", email), ("Form.Password", password));

    public Task<Answer> CodeAsync(string code, bool remember = false) =>
        SendAsync("/Identity/Account/LoginWith2fa", ("Form.Code", code), ("Form.Remember", remember ? "true" : "false"));

    /// <summary>Signs in fully, with password and code.</summary>
    public async Task SignInAsync(TestApp app, AStaffAccount account, bool remember = false)
    {
        Assert.Equal("/Identity/Account/LoginWith2fa", (await PasswordAsync(account.Email)).Location);
        Assert.Equal("/werkruimte", (await CodeAsync(account.Code(app), remember)).Location);
    }

    public void Dispose() => client.Dispose();

    private static async Task<Answer> ReadAsync(HttpResponseMessage response)
    {
        using (response)
        {
            var location = response.Headers.Location;
            return new Answer(
                response.StatusCode,
                location is null ? null : location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString,
                await response.Content.ReadAsStringAsync(),
                response.Headers.TryGetValues("Set-Cookie", out var cookies) ? [.. cookies] : []);
        }
    }

    [GeneratedRegex("<input[^>]*name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex AntiforgeryField();

    public sealed record Answer(HttpStatusCode Status, string? Location, string Body, IReadOnlyList<string> SetCookies);
}
