using System.Globalization;

namespace MijnOptie.Tests.Benchmarks;

/// <summary>Ours beside a peer: both take turns in each round, and the figure is the median of the ratios per round.</summary>
internal static class Comparison
{
    public const int Rounds = 7;

    /// <summary>Runs both once to warm up, then in turns, and prints the figure.</summary>
    /// <param name="name">Name of the figure.</param>
    /// <param name="goal">As <c>&gt;=3</c> or <c>&lt;=4</c>.</param>
    /// <param name="ours">Measures ours.</param>
    /// <param name="peer">Measures the peer.</param>
    /// <param name="ratio">From ours and the peer's figure to the ratio.</param>
    public static async Task RunAsync(
        string name, string goal, Func<Task<double>> ours, Func<Task<double>> peer, Func<double, double, double> ratio)
    {
        await ours();
        await peer();
        var ratios = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            // The order changes, so that neither always profits from what the other left behind.
            var first = round % 2 == 0;
            var a = first ? await ours() : await peer();
            var b = first ? await peer() : await ours();
            var (own, other) = first ? (a, b) : (b, a);
            ratios.Add(ratio(own, other));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  round {round + 1}: ours {own:G5}, peer {other:G5}, ratio {ratios[^1]:F2}"));
        }
        Print(name, Median(ratios), goal);
    }

    public static void Print(string name, double value, string goal) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio {name} {value:F2} goal {goal}"));

    public static double Median(IReadOnlyCollection<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted.Count % 2 == 1 ? sorted[sorted.Count / 2] : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
    }
}
