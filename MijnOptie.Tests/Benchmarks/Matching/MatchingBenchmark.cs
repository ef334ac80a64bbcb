using System.Diagnostics;
using System.Globalization;
using MijnOptie.App.Services.Places;
using MijnOptie.Domain.Matching;

namespace MijnOptie.Tests.Benchmarks.Matching;

/// <summary>The index against its peers on a small world, and against the limit on a large one.</summary>
internal static class MatchingBenchmark
{
    private const int Shown = 20;

    public static async Task RunAsync()
    {
        var towns = Town.Read(Lines());
        var (small, perPair) = await BesidePeersAsync(towns);
        await AtFullSizeAsync(towns, perPair, small);
    }

    private static IEnumerable<string> Lines()
    {
        using var reader = new StreamReader(ShippedData.Open("places-nl.tsv"));
        while (reader.ReadLine() is { } line) yield return line;
    }

    /// <summary>10,000 candidates and 2,000 positions.</summary>
    private static async Task<(long Pairs, double NanosecondsPerPair)> BesidePeersAsync(Town[] towns)
    {
        var index = Build(SkewedWorld.Of(10_000, 2_000, towns));
        var rows = PeerRows.Of(index.Parts);
        var truth = Answer(index);
        Say($"10,000 x 2,000: {truth.Length} rows in the lists, {rows.Meets.Length} pairs of kind and demand");
        (string Name, double Goal, Func<Task<IPeer>> Open)[] peers =
        [
            ("duckdb", 60, async () => await DuckPeer.OpenAsync(rows)),
            ("linq", 100, () => Task.FromResult<IPeer>(new LinqPeer(rows))),
            ("sqlite", 150, async () => await SqlitePeer.OpenAsync(rows)),
            ("postgresql", 150, async () => await PostgresPeer.OpenAsync(
                Environment.GetEnvironmentVariable("BENCH_POSTGRES") ?? throw new InvalidOperationException("bench.sh starts PostgreSQL and says where."), rows)),
        ];
        // Until the runtime has compiled it for good; the first peer would meet it half-way.
        Milliseconds(() => index.AllTopCandidates(Shown), 500);
        foreach (var (name, goal, open) in peers)
        {
            await using var peer = await open();
            var answer = await peer.AskAsync();
            if (!truth.AsSpan().SequenceEqual(answer)) throw new InvalidOperationException($"{name} gives another answer.");
            await Comparison.RunAsync(
                $"matching.faster-than-{name}", string.Create(CultureInfo.InvariantCulture, $">={goal}"),
                ours: () => Task.FromResult(Milliseconds(() => index.AllTopCandidates(Shown), 10)),
                peer: async () => await MillisecondsAsync(peer.AskAsync),
                ratio: (own, other) => other / own);
        }
        var limit = new ScoreLimit(index.Parts);
        var times = Enumerable.Range(0, 15).Select(_ => Milliseconds(() => index.AllTopCandidates(Shown), 10)).ToList();
        return (limit.Pairs, Comparison.Median(times) * 1e6 / limit.Pairs);
    }

    /// <summary>100,000 candidates and 20,000 positions.</summary>
    private static async Task AtFullSizeAsync(Town[] towns, double smallPerPair, long smallPairs)
    {
        var world = SkewedWorld.Of(100_000, 20_000, towns);
        var before = GC.GetTotalMemory(true);
        var index = Build(world);
        var bytes = GC.GetTotalMemory(true) - before;
        Comparison.Print("matching.bytes-per-candidate", bytes / (double)world.Offers.Length, "<=200");
        var limit = new ScoreLimit(index.Parts);
        Say($"100,000 x 20,000: {limit.Pairs} pairs fit (10,000 x 2,000: {smallPairs})");
        await Comparison.RunAsync(
            "matching.one-way-against-the-limit", "<=2",
            ours: () => Task.FromResult(Milliseconds(() => index.AllTopCandidates(Shown))),
            peer: () => Task.FromResult(Milliseconds(() => limit.Run())),
            ratio: (own, other) => own / other);
        await Comparison.RunAsync(
            "matching.both-ways-against-the-limit", "<=3",
            ours: () => Task.FromResult(Milliseconds(() => index.AllBothWays(Shown))),
            peer: () => Task.FromResult(Milliseconds(() => limit.Run())),
            ratio: (own, other) => own / other);
        var oneWay = Median(() => index.AllTopCandidates(Shown));
        Comparison.Print("matching.cost-per-pair-100000-against-10000", oneWay * 1e6 / limit.Pairs / smallPerPair, "<=1");
        OneChange(world, index, oneWay, Median(() => index.AllBothWays(Shown)));
    }

    /// <summary>One changed candidate against all positions, with both sides' lists repaired: as the full run both ways makes them all.</summary>
    private static void OneChange(SkewedWorld world, MatchIndex index, double oneWay, double bothWays)
    {
        var first = MatchStandings.Of(index, Shown).Value;
        // Until the runtime has compiled it for good; these changes are not kept, or the columns would be laid out anew half-way.
        for (var round = 0; round < 6; round++) Changes(world, first, new Draw(70 + round));
        var sorted = Changes(world, first, new Draw(7)).Order().ToList();
        var (median, last) = (sorted[sorted.Count / 2], sorted[sorted.Count * 99 / 100]);
        Say(string.Create(
            CultureInfo.InvariantCulture,
            $"one change: median {median * 1000:F0} us, p99 {last * 1000:F0} us, full run one way {oneWay:F1} ms, both ways {bothWays:F1} ms"));
        Comparison.Print("matching.full-run-both-ways-against-p99-of-one-change", bothWays / last, ">=1000");
        Comparison.Print("matching.full-run-one-way-against-p99-of-one-change", oneWay / last, ">=1000");
    }

    /// <summary>The milliseconds of each of a thousand changes, one upon the other.</summary>
    private static List<double> Changes(SkewedWorld world, MatchStandings standings, Draw draw)
    {
        var times = new List<double>();
        while (times.Count < 1_000)
        {
            var (offer, other) = (draw.One(world.Offers.AsSpan()), draw.One(world.Offers.AsSpan()));
            var changed = offer with { Hours = other.Hours, AvailableFrom = other.AvailableFrom, Places = other.Places };
            times.Add(Milliseconds(() => standings = standings.With(changed).Value));
        }
        return times;
    }

    private static double Median(Action work) => Comparison.Median([.. Enumerable.Range(0, Comparison.Rounds).Select(_ => Milliseconds(work))]);

    private static MatchIndex Build(SkewedWorld world)
    {
        var clock = Stopwatch.StartNew();
        var index = MatchIndex.Build(world.Offers, world.Positions, SkewedWorld.Rules, MatchWeights.Default, new MatchIndexOptions { Workers = 2 }).Value;
        Say(string.Create(CultureInfo.InvariantCulture, $"built in {clock.Elapsed.TotalSeconds:F1} s, {Arithmetic.Of(LaneWidth.Widest).Lanes} pairs at a time"));
        return index;
    }

    private static Found[] Answer(MatchIndex index)
    {
        var lists = index.AllTopCandidates(Shown).Value;
        var (offers, positions) = (index.Parts.Offers, index.Parts.Positions);
        return [.. positions.ByNumber.Select(code => code!).OrderBy(code => code.Number).SelectMany(code => lists[code.Position.Id]
            .Select(hit => new Found(code.Number, offers.Rank[offers.Find(hit.Candidate)], hit.Verdict == VerdictKind.Conditional ? 1 : 0, hit.Score.Hundredths)))];
    }

    private static double Milliseconds(Action work, int times = 1)
    {
        var clock = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++) work();
        return Stopwatch.GetElapsedTime(clock).TotalMilliseconds / times;
    }

    private static async Task<double> MillisecondsAsync(Func<Task> work)
    {
        var clock = Stopwatch.GetTimestamp();
        await work();
        return Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
    }

    private static void Say(string line) => Console.WriteLine($"  {line}");
}
