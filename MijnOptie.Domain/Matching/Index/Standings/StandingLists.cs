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
    private readonly Dictionary<TOwner, ulong> lastOfFirst;
    private readonly ImmutableDictionary<TOwner, KeptList<TId>> repaired;
    private readonly int shown;
    private readonly int size;

    private StandingLists(
        Func<TOwner, ImmutableArray<Fit<TId>>> first, Dictionary<TOwner, ulong> lastOfFirst, ImmutableDictionary<TOwner, KeptList<TId>> repaired, int shown, int size) =>
        (this.first, this.lastOfFirst, this.repaired, this.shown, this.size) = (first, lastOfFirst, repaired, shown, size);

    public KeptList<TId> this[TOwner owner] => repaired.TryGetValue(owner, out var list) ? list : Made(first(owner));

    /// <summary>The lists as they are made at first.</summary>
    /// <param name="first">A list, best first.</param>
    /// <param name="last">The order of the last row of each list that is full.</param>
    /// <param name="shown">How many rows must be known.</param>
    /// <param name="spare">How many more are held.</param>
    public static StandingLists<TOwner, TId> Of(Func<TOwner, ImmutableArray<Fit<TId>>> first, Dictionary<TOwner, ulong> last, int shown, int spare) =>
        new(first, last, ImmutableDictionary<TOwner, KeptList<TId>>.Empty, shown, shown + spare);

    /// <summary>The list of one owner anew.</summary>
    public StandingLists<TOwner, TId> Replaced(TOwner owner, IEnumerable<Fit<TId>> fits) =>
        new(first, lastOfFirst, repaired.SetItem(owner, Made([.. fits.Order().Take(size)])), shown, size);

    /// <summary>The lists after one row changed.</summary>
    /// <param name="before">Whose lists it fitted, and how.</param>
    /// <param name="now">Whose lists it fits, and how.</param>
    /// <param name="id">What changed.</param>
    /// <param name="again">Makes a list anew.</param>
    public StandingLists<TOwner, TId> Repaired(
        IEnumerable<(TOwner Owner, Fit<TId> Fit)> before, IEnumerable<(TOwner Owner, Fit<TId> Fit)> now, TId id, Func<TOwner, int, ImmutableArray<Fit<TId>>> again)
    {
        // In most lists neither was or is among the rows that are held.
        var touched = new Dictionary<TOwner, Fit<TId>?>();
        foreach (var (owner, fit) in before)
        {
            if (fit.Order <= Last(owner)) touched[owner] = null;
        }
        foreach (var (owner, fit) in now)
        {
            if (fit.Order <= Last(owner)) touched[owner] = fit;
        }
        var changed = repaired;
        foreach (var (owner, fit) in touched)
        {
            var list = this[owner];
            var after = list.With(id, fit, shown, size);
            if (after is null) changed = changed.SetItem(owner, Made(again(owner, size)));
            else if (!after.Rows.AsSpan().SequenceEqual(list.Rows.AsSpan()) || after.IsWhole != list.IsWhole) changed = changed.SetItem(owner, after);
        }
        return new StandingLists<TOwner, TId>(first, lastOfFirst, changed, shown, size);
    }

    // The order of the last row of a list; what is beyond it is not in the list. Beyond every row when the list holds all there are.
    private ulong Last(TOwner owner)
    {
        if (repaired.TryGetValue(owner, out var list)) return list.IsWhole ? ulong.MaxValue : list.Rows[^1].Order;
        return lastOfFirst.GetValueOrDefault(owner, ulong.MaxValue);
    }

    private KeptList<TId> Made(ImmutableArray<Fit<TId>> fits) => new(fits, fits.Length < size);
}
