using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using MijnOptie.App;

namespace MijnOptie.Tests.Support;

/// <summary>The application itself, on a database of its own; started on a free port of this machine when asked.</summary>
internal sealed class TestApp : IAsyncDisposable
{
    /// <summary>Where links in mail lead; a test takes the path of it to <see cref="Address"/>.</summary>
    public const string SiteAddress = "https://mijn-optie.example";

    private readonly WebApplication application;
    private readonly TestDatabase database;

    private TestApp(WebApplication application, TestDatabase database)
    {
        this.application = application;
        this.database = database;
    }

    public TestDatabase Database => database;

    public IServiceProvider Services => application.Services;

    public Uri Address => new(application.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <summary>Everything put together, without a server: for handlers and services.</summary>
    public static Task<TestApp> BuildAsync(Action<WebApplicationBuilder>? change = null, string environment = "Production") =>
        MakeAsync(environment, change, start: false);

    /// <summary>The running application on a free port.</summary>
    /// <param name="change">Changes how it is put together.</param>
    /// <param name="environment">Its environment.</param>
    /// <param name="more">Adds addresses of the test's own, to see that what watches over addresses finds them.</param>
    public static Task<TestApp> StartAsync(Action<WebApplicationBuilder>? change = null, string environment = "Production", Action<WebApplication>? more = null) =>
        MakeAsync(environment, change, start: true, more);

    /// <summary>Everything put together on a database that another process made and will erase.</summary>
    public static async Task<WebApplication> OnAsync(string connectionString)
    {
        var application = Builder(TestDatabase.Of(connectionString), "Production").Build();
        await application.PrepareAsync();
        return application;
    }

    /// <summary>A scope as a request or a circuit has one. The caller disposes it.</summary>
    public AsyncServiceScope Scope() => application.Services.CreateAsyncScope();

    public async ValueTask DisposeAsync()
    {
        await application.StopAsync();
        await application.DisposeAsync();
        await database.DisposeAsync();
    }

    private static async Task<TestApp> MakeAsync(string environment, Action<WebApplicationBuilder>? change, bool start, Action<WebApplication>? more = null)
    {
        var database = await TestDatabase.CreateAsync();
        var builder = Builder(database, environment);
        change?.Invoke(builder);
        var application = builder.Build();
        if (start)
        {
            await application.UseMijnOptieAsync();
            more?.Invoke(application);
            await application.StartAsync();
        }
        else
        {
            await application.PrepareAsync();
        }
        return new TestApp(application, database);
    }

    private static WebApplicationBuilder Builder(TestDatabase database, string environment)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = "MijnOptie.App",
            ContentRootPath = Repository.Path("MijnOptie.App"),
            EnvironmentName = environment,
        });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = database.Provider.ToString(),
            ["Database:ConnectionString"] = database.ConnectionString,
            ["Database:WithoutSecurityPolicies"] = TestDatabase.WithoutPolicies ? "true" : "false",
            ["Retention:TombstoneFile"] = Path.Combine(database.Folder, "tombstones.csv"),
            ["Retention:DeletionLogFolder"] = Path.Combine(database.Folder, "deletions"),
            ["Backup:Folder"] = Path.Combine(database.Folder, "backups"),
            ["urls"] = "http://127.0.0.1:0",
            ["Site:Address"] = SiteAddress,
            ["Jobs:Enabled"] = "false",
            ["Mail:Folder"] = Path.Combine(database.Folder, "mail"),
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseStaticWebAssets();
        builder.AddMijnOptie();
        return builder;
    }
}
