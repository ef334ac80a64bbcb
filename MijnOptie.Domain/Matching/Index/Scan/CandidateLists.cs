using System.Numerics;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// The best positions of every candidate, while threads come by with pairs in the order of positions. Pairs are gathered by blocks of rows and
/// put into the lists a block at a time, so that the lists that are written lie close together and a lock is seldom taken.
/// </summary>
/// <typeparam name="T">What holds a key.</typeparam>
internal sealed class CandidateLists<T>
    where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
{
    private const int BlockBits = 10;
    private const int Gathered = 256;

    private readonly RankedLists<T> lists;
    private readonly T[] bounds;
    private readonly Lock[] locks;

    public CandidateLists(RankedLists<T> lists)
    {
        this.lists = lists;
        bounds = KeyRow.Empty<T>(lists.Lists);
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
                if (pair.Key < bounds[pair.Row]) bounds[pair.Row] = lists.Add(pair.Row, pair.Key);
            }
        }
    }

    private readonly record struct Pair(T Key, int Row);

    internal sealed class Gathering
    {
        private readonly CandidateLists<T> owner;
        private readonly Pair[] pairs;
        private readonly int[] counts;
        private readonly Pair[] hopeful = new Pair[CandidateSearch.Block];
        private int rank;

        public Gathering(CandidateLists<T> owner)
        {
            this.owner = owner;
            pairs = new Pair[owner.locks.Length * Gathered];
            counts = new int[owner.locks.Length];
        }

        /// <summary>Turns to the position of a rank.</summary>
        public void Turn(int to) => rank = to;

        /// <summary>
        /// Takes pairs, but for those of whom the candidate surely has enough better ones. A bound that another thread just moved is still right:
        /// they only get stricter.
        /// </summary>
        /// <param name="found">Where they are in what follows; at most <see cref="CandidateSearch.Block"/>.</param>
        /// <param name="scores">Their scores.</param>
        /// <param name="rows">The rows of the candidates.</param>
        /// <param name="conditional">True for conditional matches.</param>
        public void Add(ReadOnlySpan<int> found, ReadOnlySpan<int> scores, ReadOnlySpan<int> rows, bool conditional)
        {
            // Every pair is written, and the next one over it when it has no hope: whether it has cannot be guessed.
            var (bounds, count) = (owner.bounds, 0);
            foreach (var at in found)
            {
                var (row, key) = (rows[at], OrderKey<T>.Of(conditional, scores[at], rank));
                hopeful[count] = new Pair(key, row);
                count += key < bounds[row] ? 1 : 0;
            }
            foreach (var pair in hopeful.AsSpan(0, count))
            {
                var block = pair.Row >> BlockBits;
                pairs[(block * Gathered) + counts[block]] = pair;
                if (++counts[block] == Gathered) Empty(block);
            }
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
