namespace MijnOptie.Domain.Matching;

/// <summary>Goes over every pair that fits once, on all cores, for the lists of positions, of candidates, or of both.</summary>
internal sealed class EveryoneSearch(IndexParts index, int size)
{
    /// <summary>The best candidates of each position, by its number.</summary>
    public RankedLists? OfPositions { get; private set; }

    /// <summary>The best positions of each candidate, by its row.</summary>
    public RankedLists? OfCandidates { get; private set; }

    public void Run(bool positions, bool candidates, Deadline deadline)
    {
        OfPositions = positions ? new RankedLists(index.Positions.ByNumber.Length, size) : null;
        OfCandidates = candidates ? new RankedLists(index.Offers.Count, size) : null;
        var lists = OfCandidates is null ? null : new CandidateLists(OfCandidates);
        var (spots, ranks, next) = (index.Positions.Spots, index.Positions.Ranks.RankOf, -1);
        Crew.Run(index.Options.Workers, () =>
        {
            var scan = index.Rent();
            var worker = new Worker(index, scan, OfPositions, lists?.Gather(), ranks, size);
            for (int i; (i = Interlocked.Increment(ref next)) < spots.Length;)
            {
                deadline.Check();
                worker.Visit(spots[i]);
            }
            worker.Finish();
            index.Return(scan);
        });
    }

    private sealed class Worker(IndexParts index, SpotScan scan, RankedLists? ofPositions, CandidateLists.Gathering? gathering, int[] positionRanks, int size)
    {
        private readonly TopKeys best = new(size);
        private readonly Picking picking = new(size);

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
            if (gathering is null || position.IsPossibility)
            {
                if (ofPositions is null) return;
                CandidateSearch.Add(index, scan, position, picking, best);
            }
            else
            {
                AddBoth(position);
            }
            ofPositions?.Set(position.Number, best.Keys);
        }

        private void AddBoth(PositionCode position)
        {
            var (ranks, at) = (index.Offers.Rank, 0);
            var (ranges, own) = (scan.Take(position), positionRanks[position.Number]);
            var leftOut = new LeftOut(index, position);
            foreach (var conditional in (ReadOnlySpan<bool>)[false, true])
            {
                picking.Clear();
                for (; at < ranges.Length && ranges[at].Conditional == conditional; at++)
                {
                    for (var (from, left) = scan.Reached(ranges[at]); left > 0; from += CandidateSearch.Block, left -= CandidateSearch.Block)
                    {
                        var count = Math.Min(left, CandidateSearch.Block);
                        scan.Run(ranges[at], from, count);
                        foreach (var found in scan.AtLeast(0, count))
                        {
                            var (row, score) = (scan.Row(from + found), scan.Score(found));
                            if (leftOut.Any && leftOut.Has(row)) continue;
                            gathering!.Add(RankKey.Of(conditional, score, position.Start, own), row);
                            if (score >= picking.Floor) picking.Add(from + found, score);
                        }
                        picking.Raise();
                    }
                }
                if (best.IsFull) continue;
                foreach (var (place, score) in picking.Picked)
                {
                    if (score >= picking.Floor) best.Add(RankKey.Of(conditional, score, scan.Available(place), ranks[scan.Row(place)]));
                }
            }
        }
    }
}
