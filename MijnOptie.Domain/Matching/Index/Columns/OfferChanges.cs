using System.Collections.Immutable;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>What changed since the columns were laid out: rows that no longer count, and offers that came instead. Kept few.</summary>
internal sealed class OfferChanges
{
    /// <summary>With more changes than this the columns are laid out anew.</summary>
    public const int Most = 256;

    private readonly HashSet<int> gone;

    private OfferChanges(HashSet<int> gone, ImmutableArray<AddedOffer> added) => (this.gone, Added) = (gone, added);

    public static OfferChanges None { get; } = new([], []);

    public ImmutableArray<AddedOffer> Added { get; }

    public int Gone => gone.Count;

    public int Count => Math.Max(gone.Count, Added.Length);

    public bool IsNone => gone.Count == 0 && Added.IsEmpty;

    public bool IsGone(int row) => gone.Count > 0 && gone.Contains(row);

    /// <summary>These changes with one candidate more that is no longer, or is again, in the index.</summary>
    /// <param name="candidate">Whose offer.</param>
    /// <param name="row">The row it has in the columns; -1 when it has none.</param>
    /// <param name="now">The offer as it is now; null when there is none.</param>
    public OfferChanges With(CandidateId candidate, int row, AddedOffer? now)
    {
        var added = Added.RemoveAll(each => each.Offer.Id == candidate);
        return new OfferChanges(row < 0 ? gone : [.. gone, row], now is null ? added : added.Add(now));
    }

    /// <summary>The same changes, seen with other positions or other weights.</summary>
    public OfferChanges Again(Func<Offer, AddedOffer> add) => Added.IsEmpty ? this : new(gone, [.. Added.Select(each => add(each.Offer))]);
}
