using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using MijnOptie.Tests.Support;

namespace MijnOptie.Tests.Benchmarks;

/// <summary>A server in a process of its own, and the browser that visits it.</summary>
internal sealed class BenchmarkSite : IAsyncDisposable
{
    private readonly Support.Browser browser;
    private readonly Process server;
    private readonly HttpClient client;
    private readonly string page;
    private readonly string field;

    private BenchmarkSite(Support.Browser browser, Process server, HttpClient client, string page, string field)
    {
        this.browser = browser;
        this.server = server;
        this.client = client;
        this.page = page;
        this.field = field;
    }

    public static async Task<BenchmarkSite> StartAsync(Support.Browser browser, string name, string page, string field)
    {
        var port = FreePort();
        var server = Process.Start(new ProcessStartInfo(Environment.ProcessPath!, [Path.Combine(AppContext.BaseDirectory, "MijnOptie.Tests.dll"), "bench-server", name, $"{port}"])
        {
            Environment = { ["DOTNET_gcServer"] = "0", ["DOTNET_TieredPGO"] = "1" },
        })!;
        var client = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{port}") };
        var site = new BenchmarkSite(browser, server, client, page, field);
        await site.UntilAsync(async () => (await client.GetAsync(page)).IsSuccessStatusCode);
        return site;
    }

    /// <summary>Milliseconds of the server's processor for one change of one field.</summary>
    public async Task<double> ProcessorPerEventAsync(int events)
    {
        await using var context = await browser.NewContextAsync(client.BaseAddress!);
        var tab = await OpenAsync(context);
        var before = await QuietProcessorAsync();
        await tab.EvaluateAsync(
            """
            async ([selector, times]) => {
                const field = document.querySelector(selector);
                for (let i = 0; i < times; i++) {
                    field.value = 'A.' + (i % 10) + '.';
                    field.dispatchEvent(new Event('change', { bubbles: true }));
                    await new Promise(done => setTimeout(done, 10));
                }
            }
            """,
            new object[] { field, events });
        return (await QuietProcessorAsync() - before) / events;
    }

    /// <summary>Bytes that live in the server for one open circuit.</summary>
    public async Task<double> MemoryPerCircuitAsync(int circuits)
    {
        await using var context = await browser.NewContextAsync(client.BaseAddress!);
        await OpenAsync(context);
        var before = await ReadAsync(BenchmarkServer.MemoryPath);
        for (var i = 0; i < circuits; i++) await OpenAsync(context);
        return (await ReadAsync(BenchmarkServer.MemoryPath) - before) / circuits;
    }

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        server.Kill();
        await server.WaitForExitAsync();
        server.Dispose();
    }

    private async Task<IPage> OpenAsync(IBrowserContext context)
    {
        var tab = await context.NewPageAsync();
        var answered = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var frames = 0;
        // The handshake, the start of the circuit and the first render: then the page is alive.
        tab.WebSocket += (_, socket) => socket.FrameReceived += (_, _) =>
        {
            if (Interlocked.Increment(ref frames) >= 3) answered.TrySetResult();
        };
        await tab.GotoAsync(page);
        await answered.Task.WaitAsync(TimeSpan.FromSeconds(30));
        await tab.WaitForSelectorAsync(field);
        return tab;
    }

    // The server's processor time once it has stopped moving.
    private async Task<double> QuietProcessorAsync()
    {
        var last = await ReadAsync(BenchmarkServer.ProcessorPath);
        while (true)
        {
            using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(300));
            await pause.WaitForNextTickAsync();
            var now = await ReadAsync(BenchmarkServer.ProcessorPath);
            if (now - last <= 10) return now;
            last = now;
        }
    }

    private async Task<double> ReadAsync(string path) => double.Parse(await client.GetStringAsync(path), CultureInfo.InvariantCulture);

    private async Task UntilAsync(Func<Task<bool>> condition)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        for (var tries = 0; tries < 600; tries++)
        {
            try
            {
                if (await condition()) return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            if (server.HasExited) break;
            await timer.WaitForNextTickAsync();
        }
        throw new InvalidOperationException("The benchmark's server did not answer.");
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
