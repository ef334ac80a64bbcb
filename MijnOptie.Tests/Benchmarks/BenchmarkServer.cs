using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using MijnOptie.App;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.Benchmarks;

/// <summary>One of the two servers of the <c>web</c> group, in a process of its own, so that its work can be weighed alone.</summary>
internal static class BenchmarkServer
{
    /// <summary>Where the server tells the processor time it used, in milliseconds.</summary>
    public const string ProcessorPath = "/bench/processor";

    /// <summary>Where the server collects its garbage and tells how many bytes live.</summary>
    public const string MemoryPath = "/bench/memory";

    public static async Task<int> RunAsync(string page, string port)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            // Both serve the framework's script from the same files.
            ApplicationName = "MijnOptie.App",
            ContentRootPath = Repository.Path("MijnOptie.App"),
            EnvironmentName = "Production",
        });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        builder.WebHost.UseStaticWebAssets();
        var application = page == "hello" ? Hello(builder) : await OursAsync(builder, port);
        application.MapGet(ProcessorPath, () =>
        {
            using var process = Process.GetCurrentProcess();
            return Results.Text(process.TotalProcessorTime.TotalMilliseconds.ToString(CultureInfo.InvariantCulture));
        });
        application.MapGet(MemoryPath, () =>
        {
            for (var i = 0; i < 3; i++)
            {
                GC.Collect();
                GC.WaitForPendingFinalizers();
            }
            return Results.Text(GC.GetTotalMemory(forceFullCollection: true).ToString(CultureInfo.InvariantCulture));
        });
        await application.RunAsync();
        return 0;
    }

    private static WebApplication Hello(WebApplicationBuilder builder)
    {
        builder.Services.AddRazorComponents().AddInteractiveServerComponents();
        var application = builder.Build();
        application.UseAntiforgery();
        application.MapStaticAssets();
        application.MapRazorComponents<HelloApp>().AddInteractiveServerRenderMode();
        return application;
    }

    private static async Task<WebApplication> OursAsync(WebApplicationBuilder builder, string port)
    {
        var database = await TestDatabase.CreateSqliteAsync();
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = "Sqlite",
            ["Database:ConnectionString"] = database.ConnectionString,
            ["Site:Address"] = $"http://127.0.0.1:{port}",
        });
        builder.AddMijnOptie();
        var application = builder.Build();
        await application.UseMijnOptieAsync();
        return application;
    }
}
