using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching;

/// <summary>Repairs the lists of one side after something of the other side changed. Most lists neither had it nor have it among their rows: they are passed over.</summary>
/// <param name="lists">The lists as they were.</param>
/// <param name="id">What changed.</param>
internal sealed class Repairs<TId>(StandingLists<TId> lists, TId id)
    where TId : struct, IComparable<TId>, IEquatable<TId>
{
    private readonly Dictionary<int, Fit<TId>?> touched = [];

    /// <summary>It fitted: first all of these are said, then all of how it fits now.</summary>
    /// <param name="owner">In whose list.</param>
    /// <param name="order">As in <see cref="Fit{TId}.Order"/>.</param>
    public void Was(int owner, ulong order)
    {
        if (order <= lists.Last(owner)) touched[owner] = null;
    }

    /// <summary>It fits now.</summary>
    /// <param name="owner">In whose list.</param>
    /// <param name="order">As in <see cref="Fit{TId}.Order"/>.</param>
    public void Is(int owner, ulong order)
    {
        if (order <= lists.Last(owner)) touched[owner] = new Fit<TId>(order, id);
    }

    /// <summary>The lists as they are now.</summary>
    /// <param name="again">Makes a list anew, with so many rows at most, when too few of its rows are left.</param>
    public StandingLists<TId> Done(Func<int, int, ImmutableArray<Fit<TId>>> again)
    {
        var (changed, room) = (new List<KeyValuePair<int, KeptList<TId>>>(touched.Count), new Fit<TId>[lists.Size]);
        foreach (var (owner, now) in touched)
        {
            changed.Add(new(owner, lists.Repaired(owner, id, now, room) ?? lists.Made(again(owner, lists.Size))));
        }
        return lists.With(changed);
    }
}
