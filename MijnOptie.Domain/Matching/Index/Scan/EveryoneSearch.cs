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
        OfPositions = positions ? new RankedLists(index.Positions.ByNumber.Count, size) : null;
        OfCandidates = candidates ? new RankedLists(index.Offers.Count, size) : null;
        var lists = OfCandidates is null ? null : new CandidateLists(OfCandidates, number => PositionSearch.IdOf(index, number));
        var (spots, next) = (index.Positions.Spots, -1);
        Crew.Run(index.Options.Workers, () =>
        {
            var scan = index.Rent();
            var worker = new Worker(index, scan, OfPositions, lists?.Gather(), size);
            for (int i; (i = Interlocked.Increment(ref next)) < spots.Length;)
            {
                deadline.Check();
                worker.Visit(spots[i]);
            }
            worker.Finish();
            index.Return(scan);
        });
    }

    private sealed class Worker(IndexParts index, SpotScan scan, RankedLists? ofPositions, CandidateLists.Gathering? gathering, int size)
    {
        private readonly TopRows best = new(size, row => index.Offers.Offers[row].Id.Value);

        public void Visit(Spot spot)
        {
            var positions = spot.Positions.AsSpan();
            for (var served = 0; served < positions.Length;)
            {
                var left = positions[served..];
                var count = scan.Load(spot.Near, left);
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
                CandidateSearch.Add(index, scan, position, best);
            }
            else
            {
                AddBoth(position);
            }
            ofPositions?.Set(position.Number, best);
        }

        private void AddBoth(PositionCode position)
        {
            var offers = index.Offers;
            var ranges = scan.Take(position);
            var holder = position.Position.Holder is { } holds ? offers.Find(holds) : -1;
            foreach (var range in ranges)
            {
                var (from, count) = scan.Run(range);
                foreach (var at in scan.AtLeast(0, count))
                {
                    var (row, score) = (scan.Row(from + at), scan.Score(at));
                    if (row == holder) continue;
                    gathering!.Add(RankKey.Of(range.Conditional, score, position.Start, position.IdHead), row, position.Number);
                    if (ofPositions is null) continue;
                    var key = RankKey.Of(range.Conditional, score, scan.Available(from + at), offers.IdHead[row]);
                    if (key <= best.Bound) best.Add(key, row);
                }
            }
        }
    }
}
