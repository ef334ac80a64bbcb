using System.Collections.Immutable;
using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>What changed since the columns were laid out: rows that no longer count, and offers that came instead. Kept few.</summary>
internal sealed class OfferChanges
{
    // Always so many, and one for so many candidates: laying out anew takes as long as there are candidates, so that many changes share it.
    private const int Least = 256;
    private const int Share = 64;

    private readonly ImmutableHashSet<int> gone;
    private readonly ImmutableDictionary<CandidateId, AddedOffer> added;
    private readonly int numbered;

    private OfferChanges(ImmutableHashSet<int> gone, ImmutableDictionary<CandidateId, AddedOffer> added, int numbered) =>
        (this.gone, this.added, this.numbered) = (gone, added, numbered);

    public static OfferChanges None { get; } = new([], ImmutableDictionary<CandidateId, AddedOffer>.Empty, 0);

    /// <summary>The offers that came, in no order.</summary>
    public IEnumerable<AddedOffer> Added => added.Values;

    public int Came => added.Count;

    public int Gone => gone.Count;

    public bool IsNone => gone.IsEmpty && added.IsEmpty;

    /// <summary>With more changes than this the columns are laid out anew.</summary>
    public static int Most(int candidates) => Math.Max(Least, candidates / Share);

    /// <summary>True when there are more than there may be.</summary>
    public bool AreMany(int candidates) => Math.Max(gone.Count, Math.Max(added.Count, numbered)) > Most(candidates);

    public bool IsGone(int row) => gone.Count > 0 && gone.Contains(row);

    /// <summary>What came of a candidate; null when nothing did.</summary>
    public AddedOffer? Find(CandidateId candidate) => added.GetValueOrDefault(candidate);

    /// <summary>The number of a candidate that is, or comes, in the index: its row, or one beyond the rows.</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="offers">The columns.</param>
    public int NumberOf(CandidateId candidate, OfferTable offers)
    {
        if (Find(candidate) is { } there) return there.Number;
        return offers.Find(candidate) is var row and >= 0 ? row : offers.Count + numbered;
    }

    /// <summary>These changes with one candidate more that is no longer, or is again, in the index.</summary>
    /// <param name="candidate">Whose offer.</param>
    /// <param name="row">The row it has in the columns; -1 when it has none.</param>
    /// <param name="now">The offer as it is now; null when there is none.</param>
    public OfferChanges With(CandidateId candidate, int row, AddedOffer? now) => new(
        row < 0 ? gone : gone.Add(row),
        now is null ? added.Remove(candidate) : added.SetItem(candidate, now),
        row < 0 && now is not null && Find(candidate) is null ? numbered + 1 : numbered);

    /// <summary>The same changes, seen with other positions or other weights.</summary>
    public OfferChanges Again(Func<AddedOffer, AddedOffer> add) => added.IsEmpty
        ? this
        : new(gone, added.ToImmutableDictionary(each => each.Key, each => add(each.Value)), numbered);
}
