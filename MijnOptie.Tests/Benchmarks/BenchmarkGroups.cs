namespace MijnOptie.Tests.Benchmarks;

/// <summary>The groups that <c>bench.sh</c> can run.</summary>
internal static class BenchmarkGroups
{
    public static async Task<int> RunAsync(string group)
    {
        switch (group)
        {
            case "mail":
                await MailBenchmark.RunAsync();
                return 0;
            case "retention":
                await RetentionBenchmark.RunAsync();
                return 0;
            case "store":
                await StoreBenchmark.RunAsync();
                return 0;
            case "web":
                await WebBenchmark.RunAsync();
                return 0;
            default:
                await Console.Error.WriteLineAsync($"There is no group {group}: choose mail, retention, store or web.");
                return 2;
        }
    }
}
