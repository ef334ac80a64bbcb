using System.Numerics;

namespace MijnOptie.Domain.Matching;

/// <summary>Goes over every pair that fits once, on all cores, for the lists of positions, of candidates, or of both.</summary>
internal abstract class EveryoneSearch
{
    /// <summary>The best candidates of each position, by its number.</summary>
    public abstract RankedLists? OfPositions { get; }

    /// <summary>The best positions of each candidate, by its row.</summary>
    public abstract RankedLists? OfCandidates { get; }

    /// <summary>A search with keys as short as the sides allow.</summary>
    /// <param name="index">The index, without changes.</param>
    /// <param name="size">The most in a list.</param>
    /// <param name="positions">Whether the lists of positions are wanted.</param>
    /// <param name="candidates">Whether the lists of candidates are wanted.</param>
    public static EveryoneSearch Of(IndexParts index, int size, bool positions, bool candidates) =>
        Math.Max(index.Offers.Count, index.Positions.ByNumber.Length) <= OrderKey<uint>.Ranks
            ? new EveryoneSearch<uint>(index, size, positions, candidates)
            : new EveryoneSearch<ulong>(index, size, positions, candidates);

    public abstract void Run(Deadline deadline);
}

/// <summary>The same, with keys of one length.</summary>
/// <typeparam name="T">What holds a key.</typeparam>
internal sealed class EveryoneSearch<T>(IndexParts index, int size, bool positions, bool candidates) : EveryoneSearch
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    private readonly RankedLists<T>? ofPositions = positions ? new(index.Positions.ByNumber.Length, size) : null;
    private readonly RankedLists<T>? ofCandidates = candidates ? new(index.Offers.Count, size) : null;

    public override RankedLists? OfPositions => ofPositions;

    public override RankedLists? OfCandidates => ofCandidates;

    public override void Run(Deadline deadline)
    {
        var lists = ofCandidates is null ? null : new CandidateLists<T>(ofCandidates);
        var (spots, next) = (index.Positions.Spots, -1);
        Crew.Run(index.Options.Workers, () =>
        {
            var scan = index.Rent();
            var worker = new Worker(index, scan, ofPositions, lists?.Gather(), size);
            for (int i; (i = Interlocked.Increment(ref next)) < spots.Length;)
            {
                deadline.Check();
                worker.Visit(spots[i]);
            }
            worker.Finish();
            index.Return(scan);
        });
    }

    private sealed class Worker(IndexParts index, SpotScan scan, RankedLists<T>? ofPositions, CandidateLists<T>.Gathering? gathering, int size)
    {
        private readonly TopKeys<T> best = new(size);
        private readonly int[] positionRanks = index.Positions.Ranks.RankOf;
        private readonly int[] holders = index.Holders;

        public void Visit(Spot spot)
        {
            var positions = spot.Positions.AsSpan();
            for (var served = 0; served < positions.Length;)
            {
                var left = positions[served..];
                var count = scan.Load(spot, left);
                foreach (var position in left[..count]) Visit(position);
                served += count;
            }
        }

        public void Finish() => gathering?.Finish();

        private void Visit(PositionCode position)
        {
            best.Clear();
            var wanted = position.IsPossibility ? null : gathering;
            if (wanted is null && ofPositions is null) return;
            wanted?.Turn(positionRanks[position.Number]);
            CandidateSearch.Add(index, scan, position, holders[position.Number], best, wanted);
            ofPositions?.Set(position.Number, best.Keys);
        }
    }
}
