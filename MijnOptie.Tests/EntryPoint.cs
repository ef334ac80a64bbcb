using MijnOptie.Tests.Benchmarks;
using MijnOptie.Tests.Support;
using Xunit.Runner.InProc.SystemConsole;

namespace MijnOptie.Tests;

/// <summary>Runs the tests, as every runner expects; or, asked for by name, a group of benchmarks. Never both.</summary>
internal static class EntryPoint
{
    public static Task<int> Main(string[] arguments) => arguments switch
    {
        ["bench", var group] => BenchmarkGroups.RunAsync(group),
        ["bench-server", var page, var port] => BenchmarkServer.RunAsync(page, port),
        ["intake-load", var connectionString] => IntakeLoad.RunAsync(connectionString),
        _ => ConsoleRunner.Run(arguments),
    };
}
