using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching;

/// <summary>The lists of one side: those made at first, and those repaired since.</summary>
/// <typeparam name="TOwner">Whose lists.</typeparam>
/// <typeparam name="TId">What is in them.</typeparam>
internal sealed class StandingLists<TOwner, TId>
    where TOwner : struct
    where TId : struct, IComparable<TId>, IEquatable<TId>
{
    private readonly Func<TOwner, ImmutableArray<Fit<TId>>> first;
    private readonly ImmutableDictionary<TOwner, KeptList<TId>> repaired;
    private readonly int shown;
    private readonly int size;

    private StandingLists(Func<TOwner, ImmutableArray<Fit<TId>>> first, ImmutableDictionary<TOwner, KeptList<TId>> repaired, int shown, int size) =>
        (this.first, this.repaired, this.shown, this.size) = (first, repaired, shown, size);

    public KeptList<TId> this[TOwner owner] => repaired.TryGetValue(owner, out var list) ? list : Made(first(owner));

    public static StandingLists<TOwner, TId> Of(Func<TOwner, ImmutableArray<Fit<TId>>> first, int shown, int spare) =>
        new(first, ImmutableDictionary<TOwner, KeptList<TId>>.Empty, shown, shown + spare);

    /// <summary>The list of one owner anew.</summary>
    public StandingLists<TOwner, TId> Replaced(TOwner owner, IEnumerable<Fit<TId>> fits) =>
        new(first, repaired.SetItem(owner, Made([.. fits.Order().Take(size)])), shown, size);

    /// <summary>The lists after one row changed.</summary>
    /// <param name="owners">Whose lists it fitted or fits.</param>
    /// <param name="id">What changed.</param>
    /// <param name="now">How it fits now, by owner.</param>
    /// <param name="again">Makes a list anew.</param>
    public StandingLists<TOwner, TId> Repaired(
        IEnumerable<TOwner> owners, TId id, Dictionary<TOwner, Fit<TId>> now, Func<TOwner, int, ImmutableArray<Fit<TId>>> again)
    {
        var changed = repaired.ToBuilder();
        foreach (var owner in owners)
        {
            var (list, fit) = (this[owner], now.TryGetValue(owner, out var found) ? found : (Fit<TId>?)null);
            var after = list.With(id, fit, shown, size);
            if (after is null) changed[owner] = Made(again(owner, size));
            else if (!after.Rows.AsSpan().SequenceEqual(list.Rows.AsSpan()) || after.IsWhole != list.IsWhole) changed[owner] = after;
        }
        return new StandingLists<TOwner, TId>(first, changed.ToImmutable(), shown, size);
    }

    private KeptList<TId> Made(ImmutableArray<Fit<TId>> fits) => new(fits, fits.Length < size);
}
