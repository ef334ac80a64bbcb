using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MijnOptie.App.Services.Statement;
using MijnOptie.App.Shell;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.App.Shell;

/// <summary>The frame alone on a real Kestrel, with one address that fails.</summary>
public sealed class ShellApplication : IAsyncLifetime, ILoggerProvider, ILogger
{
    private readonly List<(string Message, Exception? Fault)> log = [];
    private WebApplication? app;

    public string Address { get; private set; } = "";

    public IReadOnlyList<(string Message, Exception? Fault)> Log
    {
        get
        {
            lock (log) return [.. log];
        }
    }

    public string Environment { get; init; } = "Production";

    public HttpClient Client(string? cookie = null)
    {
        var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = new Uri(Address) };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        if (cookie is not null) client.DefaultRequestHeaders.Add("Cookie", cookie);
        return client;
    }

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { ApplicationName = "MijnOptie.App", ContentRootPath = Repository.Path("MijnOptie.App"), EnvironmentName = Environment });
        builder.WebHost.UseStaticWebAssets().UseUrls("http://127.0.0.1:0");
        builder.Host.UseServiceProviderFactory(new DefaultServiceProviderFactory(new ServiceProviderOptions { ValidateOnBuild = false })); // only the frame is here, without what the wings need
        builder.Logging.ClearProviders().AddProvider(this);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddStatement();
        builder.Services.AddShell();
        app = builder.Build();
        app.MapShell();
        app.MapGet("/fout", string () => throw new InvalidOperationException("geheim van binnen"));
        app.MapGet("/fout/onderdeel", () => new RazorComponentResult<BrokenComponent>());
        app.MapGet("/dicht", () => Results.StatusCode(StatusCodes.Status403Forbidden));
        await app.StartAsync();
        Address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
    }

    public async ValueTask DisposeAsync()
    {
        if (app is not null) await app.DisposeAsync();
    }

    public ILogger CreateLogger(string categoryName) => this;

    public void Dispose()
    {
        // The log lives as long as the test.
    }

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Error;

    private void Keep(string message, Exception? fault)
    {
        lock (log) log.Add((message, fault));
    }

    void ILogger.Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel)) Keep(formatter(state, exception), exception);
    }

    public static ClaimsPrincipal Someone(params string[] roles) =>
        new(new ClaimsIdentity(roles.Select(role => new Claim(ClaimTypes.Role, role)), "test"));

    private sealed class BrokenComponent : ComponentBase
    {
        protected override void OnInitialized() => throw new InvalidOperationException("geheim van binnen");
    }
}
