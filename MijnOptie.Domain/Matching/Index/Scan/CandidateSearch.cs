using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>Finds the best candidates for a position.</summary>
internal static class CandidateSearch
{
    /// <summary>So many are scored at a time: few enough to stay close at hand, and for the bound to become strict early.</summary>
    public const int Block = 512;

    /// <summary>Adds the offers in the columns that fit a position the scan has loaded.</summary>
    /// <typeparam name="T">What holds a key.</typeparam>
    /// <param name="index">The index.</param>
    /// <param name="scan">What is loaded.</param>
    /// <param name="position">The position.</param>
    /// <param name="holder">The row of who holds it; -1 when there is none.</param>
    /// <param name="best">Where they are added, as far as they come among the best.</param>
    /// <param name="gathering">Where every pair goes as well, for the lists of candidates; null when those are not wanted.</param>
    public static void Add<T>(
        IndexParts index, SpotScan scan, PositionCode position, int holder, TopKeys<T> best, CandidateLists<T>.Gathering? gathering = null)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        foreach (ref readonly var range in scan.Take(position, holder).AsSpan())
        {
            // Those without a condition come first: once they fill the list, nobody else comes in.
            if (gathering is null && OrderKey<T>.Of(range.Conditional, Pricing.Score(range.Most + scan.MostBesides())) > best.Bound) continue;
            for (var (from, left) = scan.Reached(range); left > 0; from += Block, left -= Block)
            {
                var count = Math.Min(left, Block);
                scan.Run(range, from, count);
                gathering?.Add(scan.AtLeast(0, count), scan.Scores, scan.Rows(from, count), range.Conditional);
                Add(index, scan.AtLeast(Floor(best, range.Conditional), count), scan.Scores, scan.Rows(from, count), range.Conditional, best);
            }
        }
    }

    /// <summary>The offers that came after the columns were laid out and fit a position.</summary>
    public static IEnumerable<Fit<CandidateId>> Changed(IndexParts index, PositionCode position, Spot spot)
    {
        foreach (var added in index.Changes.Added)
        {
            if (position.Position.Holder == added.Offer.Id || added.Fits(position, spot, index.Pricing) is not { } figures) continue;
            yield return Fit<CandidateId>.Of(figures, added.Offer.AvailableFrom.DayNumber, added.Offer.Id);
        }
    }

    private static void Add<T>(
        IndexParts index, ReadOnlySpan<int> found, ReadOnlySpan<int> scores, ReadOnlySpan<int> rows, bool conditional, TopKeys<T> best)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        // Without bounds checks: what was found lies among the scores and rows, and rows are numbers that the table itself gave out.
        ref var score = ref MemoryMarshal.GetReference(scores);
        ref var row = ref MemoryMarshal.GetReference(rows);
        ref var rank = ref MemoryMarshal.GetArrayDataReference(index.Offers.Rank);
        var (changes, bound) = (index.Changes.Gone > 0 ? index.Changes : null, best.Bound);
        foreach (var at in found)
        {
            var key = OrderKey<T>.Of(conditional, Unsafe.Add(ref score, at));
            if (key > bound) continue;
            var own = Unsafe.Add(ref row, at);
            if (changes is not null && changes.IsGone(own)) continue;
            best.Add(key | T.CreateTruncating(Unsafe.Add(ref rank, own)));
            bound = best.Bound;
        }
    }

    /// <summary>The least score that can still be among the best.</summary>
    private static int Floor<T>(TopKeys<T> best, bool conditional)
        where T : unmanaged, IBinaryInteger<T>, IMinMaxValue<T>
    {
        if (!best.IsFull) return 0;
        var last = OrderKey<T>.Row(best.Bound);
        return last.Conditional == conditional ? last.Score : conditional ? MatchFit.Full + 1 : 0;
    }
}
