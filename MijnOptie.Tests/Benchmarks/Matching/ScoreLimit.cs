using System.Numerics;
using MijnOptie.Domain.Matching;

namespace MijnOptie.Tests.Benchmarks.Matching;

/// <summary>
/// The limit: who fits which position is known beforehand, and every such pair is scored once, with the same columns and the same
/// arithmetic on the same cores; only the sum of the scores is kept.
/// </summary>
internal sealed class ScoreLimit
{
    private readonly IndexParts index;
    private readonly int[][][] fitting; // by position, by range: the rows

    public ScoreLimit(IndexParts index)
    {
        this.index = index;
        fitting = new int[index.Positions.ByNumber.Length][][];
        var scan = index.Rent();
        foreach (var spot in index.Positions.Spots)
        {
            var positions = spot.Positions.AsSpan();
            for (var served = 0; served < positions.Length;)
            {
                var some = positions.Slice(served, scan.Load(spot, positions[served..]));
                foreach (var position in some) fitting[position.Number] = [.. scan.Take(position, index.HolderOf(position)).Select(range => Rows(scan, range))];
                served += some.Length;
            }
        }
        Pairs = fitting.Sum(ranges => ranges.Sum(rows => (long)rows.Length));
    }

    /// <summary>How many pairs fit.</summary>
    public long Pairs { get; }

    public long Run()
    {
        var (sum, next, spots) = (0L, -1, index.Positions.Spots);
        Crew.Run(index.Options.Workers, () =>
        {
            var worker = new Worker(index, fitting);
            for (int i; (i = Interlocked.Increment(ref next)) < spots.Length;) worker.Visit(spots[i]);
            Interlocked.Add(ref sum, worker.Sum);
        });
        return sum;
    }

    private static int[] Rows(SpotScan scan, DemandRange range)
    {
        var (from, count) = scan.Reached(range);
        scan.Run(range, from, count);
        return [.. scan.AtLeast(0, count).ToArray().Select(at => scan.Rows(from, count)[at])];
    }

    private sealed class Worker(IndexParts index, int[][][] fitting)
    {
        private readonly ushort[] distance = [.. Enumerable.Repeat(NearPoints.Far, index.Offers.Points.Count)];
        private readonly OfferColumns columns = new();
        private readonly TagBits tags = new(index.Offers.TagCodes.Items.Count);
        private readonly Arithmetic arithmetic = Arithmetic.Of(index.Options.Width);
        private int[] points = [];
        private int[] scores = [];

        public long Sum { get; private set; }

        public void Visit(Spot spot)
        {
            var at = 0;
            foreach (var run in spot.Near.Runs)
            {
                spot.Near.Distance.AsSpan(at, run.Count).CopyTo(distance.AsSpan(run.First));
                at += run.Count;
            }
            foreach (var position in spot.Positions) Visit(position);
            foreach (var run in spot.Near.Runs) distance.AsSpan(run.First, run.Count).Fill(NearPoints.Far);
        }

        private void Visit(PositionCode position)
        {
            var (pricing, demand) = (index.Pricing, index.Priced[position.Demand]);
            tags.Give([position]);
            var (wishes, expertise, terms) = (tags.Of(position), pricing.Expertise(position.Wished), PairTerms.Of(position, pricing));
            for (var range = 0; range < demand.Ranges.Length; range++)
            {
                var rows = fitting[position.Number][range];
                if (rows.Length == 0) continue;
                Fill(rows, demand, demand.Ranges[range].PointsAt - demand.Ranges[range].FirstKind, wishes, expertise);
                arithmetic.Score(terms, columns, points, 0, rows.Length, scores);
                for (var i = 0; i < rows.Length; i++) Sum += scores[i];
            }
        }

        private void Fill(int[] rows, PricedDemand demand, int offset, ulong wishes, int[] expertise)
        {
            columns.Hold(rows.Length);
            if (points.Length < columns.Row.Length) (points, scores) = (new int[columns.Row.Length], new int[columns.Row.Length]);
            var (pricing, offers) = (index.Pricing, index.Offers);
            for (var i = 0; i < rows.Length; i++)
            {
                ref readonly var row = ref offers.Rows[rows[i]];
                columns.Minimum[i] = row.HoursMinimum;
                columns.Maximum[i] = row.HoursMaximum;
                columns.Available[i] = row.Available;
                points[i] = demand.Points(offset + row.Kind)
                    + pricing.ReachPoints[Math.Max(0, pricing.ZeroAt - distance[row.Home]) + Math.Max(0, pricing.ZeroAt - distance[row.Base])]
                    + expertise[BitOperations.PopCount(tags.Of(row, offers.MoreTags) & wishes)];
            }
        }
    }
}
