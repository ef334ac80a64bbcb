using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace MijnOptie.Tests.Support;

/// <summary>The application in a process of its own, that can be killed.</summary>
internal sealed class ChildApp : IAsyncDisposable
{
    private readonly Process process;

    private ChildApp(Process process, Uri address)
    {
        this.process = process;
        Client = new HttpClient { BaseAddress = address, Timeout = TimeSpan.FromSeconds(30) };
    }

    public HttpClient Client { get; }

    public bool HasExited => process.HasExited;

    /// <summary>Starts it on a database that others may use as well, and waits until it answers.</summary>
    public static async Task<ChildApp> StartAsync(string connectionString, IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var address = new Uri($"http://127.0.0.1:{FreePort()}");
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "MijnOptie.App.dll")])
        {
            WorkingDirectory = Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar))!,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["ASPNETCORE_URLS"] = address.ToString();
        start.Environment["Database__ConnectionString"] = connectionString;
        start.Environment["Site__Address"] = TestApp.SiteAddress;
        start.Environment["DOTNET_TieredCompilation"] = "1";
        foreach (var (key, value) in settings) start.Environment[key.Replace(":", "__", StringComparison.Ordinal)] = value;
        var process = Process.Start(start)!;
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var app = new ChildApp(process, address);
        await Until.TrueAsync(app.AnswersAsync);
        return app;
    }

    /// <summary>Ends it at once, as a loss of power would.</summary>
    public async Task KillAsync()
    {
        process.Kill(entireProcessTree: true); // SIGKILL
        await process.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited) await KillAsync();
        process.Dispose();
        Client.Dispose();
    }

    private async Task<bool> AnswersAsync()
    {
        Assert.False(process.HasExited, "The application ended while it started.");
        try
        {
            using var answer = await Client.GetAsync(new Uri("/", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false; // not listening yet
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
