namespace MijnOptie.Tests.Benchmarks;

/// <summary>
/// Our intake beside the smallest interactive page: what one field event costs the server's processor, and what one open
/// circuit keeps in its memory. Both servers run in processes of their own and are driven by the same real browser.
/// </summary>
internal static class WebBenchmark
{
    private const int Events = 300;
    private const int Circuits = 20;

    public static async Task RunAsync()
    {
        await using var browser = new Support.Browser();
        await browser.InitializeAsync();
        await using var ours = await BenchmarkSite.StartAsync(browser, "ours", "/aanmelden", "input:not([type=range]):not([type=hidden])");
        await using var hello = await BenchmarkSite.StartAsync(browser, "hello", "/", "input");

        await Comparison.RunAsync(
            "web.intake-processor-per-field-event", "<=3",
            () => ours.ProcessorPerEventAsync(Events), () => hello.ProcessorPerEventAsync(Events), (own, other) => own / other);
        await Comparison.RunAsync(
            "web.intake-memory-per-circuit", "<=4",
            () => ours.MemoryPerCircuitAsync(Circuits), () => hello.MemoryPerCircuitAsync(Circuits), (own, other) => own / other);
    }
}
