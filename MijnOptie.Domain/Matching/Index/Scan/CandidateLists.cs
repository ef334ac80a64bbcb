namespace MijnOptie.Domain.Matching;

/// <summary>
/// The best positions of every candidate, while threads come by with pairs in the order of positions. Pairs are gathered by blocks of rows and
/// put into the lists a block at a time, so that the lists that are written lie close together and a lock is seldom taken.
/// </summary>
internal sealed class CandidateLists
{
    private const int BlockBits = 10;
    private const int Gathered = 256;

    private readonly RankedLists lists;
    private readonly ushort[] bounds;
    private readonly Lock[] locks;

    public CandidateLists(RankedLists lists)
    {
        this.lists = lists;
        bounds = new ushort[lists.Lists];
        Array.Fill(bounds, ushort.MaxValue);
        locks = new Lock[(lists.Lists >> BlockBits) + 1];
        for (var i = 0; i < locks.Length; i++) locks[i] = new Lock();
    }

    /// <summary>A thread's own gathering place.</summary>
    public Gathering Gather() => new(this);

    private void Put(int block, ReadOnlySpan<Pair> pairs)
    {
        lock (locks[block])
        {
            foreach (var pair in pairs)
            {
                if (RankKey.Coarse(pair.Key) > bounds[pair.Row]) continue;
                bounds[pair.Row] = RankKey.Coarse(lists.Add(pair.Row, pair.Key));
            }
        }
    }

    private readonly record struct Pair(ulong Key, int Row);

    internal sealed class Gathering
    {
        private readonly CandidateLists owner;
        private readonly Pair[] pairs;
        private readonly int[] counts;

        public Gathering(CandidateLists owner)
        {
            this.owner = owner;
            pairs = new Pair[owner.locks.Length * Gathered];
            counts = new int[owner.locks.Length];
        }

        /// <summary>Takes a pair, unless its candidate surely has enough better ones. A bound that another thread just moved is still right: they only get stricter.</summary>
        public void Add(ulong key, int row)
        {
            if (RankKey.Coarse(key) > owner.bounds[row]) return;
            var block = row >> BlockBits;
            pairs[(block * Gathered) + counts[block]] = new Pair(key, row);
            if (++counts[block] == Gathered) Empty(block);
        }

        public void Finish()
        {
            for (var block = 0; block < counts.Length; block++) Empty(block);
        }

        private void Empty(int block)
        {
            owner.Put(block, pairs.AsSpan(block * Gathered, counts[block]));
            counts[block] = 0;
        }
    }
}
