using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;
using Microsoft.Extensions.DependencyInjection;
using MijnOptie.App.Platform.Security;

namespace MijnOptie.Tests.Support;

/// <summary>
/// Somebody who asks for every address there is, sends every form found on it and something of their own besides, each time with more in it
/// than was asked for.
/// </summary>
internal sealed partial class RouteWalk : IDisposable
{
    private static readonly string[] Prefixes = ["", "Form.", "Input."];
    private readonly TestApp app;
    private readonly HttpClient client;
    private readonly Dictionary<string, string> jar = new(StringComparer.Ordinal);
    private string? token;

    public RouteWalk(TestApp app)
    {
        this.app = app;
        client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = app.Address };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
    }

    /// <summary>What is posted besides what a form asks for.</summary>
    public required IReadOnlyDictionary<string, string> Extras { get; init; }

    /// <summary>What goes into the places of an address, by name; of other names something is made up.</summary>
    public IReadOnlyDictionary<string, string> Parts { get; init; } = new Dictionary<string, string>();

    /// <summary>Cookies to have at each address, whatever the one before took away.</summary>
    public Func<Task<IReadOnlyDictionary<string, string>>>? Holds { get; init; }

    /// <summary>Looks what came of a request; gives what is wrong.</summary>
    public Func<string, Task<string?>>? Look { get; init; }

    /// <summary>Names of the cookies that were handed out.</summary>
    public HashSet<string> Handed { get; } = new(StringComparer.Ordinal);

    public int Answered { get; private set; }

    public int Forms { get; private set; }

    /// <summary>Goes everywhere.</summary>
    /// <returns>What <see cref="Look"/> found wrong.</returns>
    public async Task<IReadOnlyList<string>> RunAsync()
    {
        var wrong = new List<string>();
        foreach (var address in Addresses())
        {
            if (Holds is not null)
            {
                foreach (var (name, value) in await Holds()) jar[name] = value;
            }
            await VisitAsync(address, wrong);
        }
        return wrong;
    }

    public void Dispose() => client.Dispose();

    private async Task VisitAsync(string address, List<string> wrong)
    {
        var page = await SendAsync(new HttpRequestMessage(HttpMethod.Get, address));
        await LookAsync($"GET {address}", wrong);
        var document = new HtmlParser().ParseDocument(page);
        token = document.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? token;
        foreach (var form in document.QuerySelectorAll("form").OfType<IHtmlFormElement>().Where(f => f.Method.Equals("post", StringComparison.OrdinalIgnoreCase)))
        {
            Forms++;
            var to = form.GetAttribute("action") is { Length: > 0 } action && action.StartsWith('/') ? action : address;
            await PostAsync(to, [.. Filled(form), .. More([.. form.QuerySelectorAll("[name]").Select(e => e.GetAttribute("name")!)])]);
            await LookAsync($"POST {to} with the form of {address}", wrong);
        }
        await PostAsync(address, [.. More([]), .. token is null ? [] : new[] { KeyValuePair.Create("__RequestVerificationToken", token) }]);
        await LookAsync($"POST {address}", wrong);
        var json = System.Text.Json.JsonSerializer.Serialize(Extras);
        await SendAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(json, System.Text.Encoding.UTF8, "application/json") });
        await LookAsync($"POST {address} as JSON", wrong);
    }

    private async Task LookAsync(string what, List<string> wrong)
    {
        if (Look is not null && await Look(what) is { } found) wrong.Add($"{what}: {found}");
    }

    private async Task PostAsync(string address, IEnumerable<KeyValuePair<string, string>> fields) =>
        await SendAsync(new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(fields) });

    private async Task<string> SendAsync(HttpRequestMessage request)
    {
        using (request)
        {
            if (jar.Count > 0) request.Headers.Add("Cookie", string.Join("; ", jar.Select(cookie => $"{cookie.Key}={cookie.Value}")));
            using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
            Assert.NotEqual(HttpStatusCode.TooManyRequests, answer.StatusCode); // else it would prove nothing
            if (answer.IsSuccessStatusCode) Answered++;
            foreach (var set in answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : []) Keep(set);
            return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }
    }

    private void Keep(string set)
    {
        var pair = set.Split(';')[0];
        var (name, value) = (pair[..pair.IndexOf('=', StringComparison.Ordinal)], pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..]);
        if (value.Length == 0)
        {
            jar.Remove(name);
            return;
        }
        jar[name] = value;
        Handed.Add(name);
    }

    private IEnumerable<KeyValuePair<string, string>> More(HashSet<string> asked) =>
        Prefixes.SelectMany(prefix => Extras.Select(extra => KeyValuePair.Create(prefix + extra.Key, extra.Value))).Where(extra => !asked.Contains(extra.Key));

    private static IEnumerable<KeyValuePair<string, string>> Filled(IHtmlFormElement form) => form.QuerySelectorAll("[name]").Select(field => KeyValuePair.Create(
        field.GetAttribute("name")!,
        field switch
        {
            IHtmlInputElement { Type: "hidden" } hidden => hidden.Value,
            IHtmlInputElement { Type: "email" } => "indringer@voorbeeld.example",
            IHtmlInputElement { Type: "password" } => AStaffAccount.Password,
            IHtmlInputElement { Type: "checkbox" or "radio" } box => box.Value is { Length: > 0 } value ? value : "true",
            IHtmlInputElement { Value.Length: > 0 } input => input.Value,
            IHtmlSelectElement select => select.QuerySelectorAll("option").Select(o => o.GetAttribute("value")).LastOrDefault(v => v is { Length: > 0 }) ?? "",
            _ => "Indringer",
        }));

    private List<string> Addresses() =>
    [
        .. app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<StaticAssetDescriptor>() is null)
            .Select(endpoint => $"/{endpoint.RoutePattern.RawText?.TrimStart('/')}").Distinct(StringComparer.OrdinalIgnoreCase)
            .Select(pattern => Place().Replace(pattern, place => Uri.EscapeDataString(PartOf(place.Groups[1].Value, place.Value)))),
    ];

    private string PartOf(string name, string place) =>
        Parts.TryGetValue(name.ToLowerInvariant(), out var part) ? part
        : place.Contains(":guid", StringComparison.Ordinal) ? Guid.NewGuid().ToString()
        : name.Equals("token", StringComparison.OrdinalIgnoreCase) ? Secret.New().Token
        : "x";

    [GeneratedRegex(@"\{\*{0,2}([A-Za-z]+)[^}]*\}")]
    private static partial Regex Place();
}
