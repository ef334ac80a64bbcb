using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching;

/// <summary>The best of everyone on one side, each list in the declared order (<see cref="MatchOrder"/>).</summary>
/// <typeparam name="TId">Whose lists: candidates or positions.</typeparam>
public sealed class MatchHitLists<TId>
    where TId : struct
{
    private readonly RankedLists lists;
    private readonly Func<TId, int> number;
    private readonly Func<int, RankedRow, MatchHit> hit;

    internal MatchHitLists(RankedLists lists, IReadOnlyList<TId> ids, Func<TId, int> number, Func<int, RankedRow, MatchHit> hit)
    {
        (this.lists, Ids, this.number, this.hit) = (lists, ids, number, hit);
    }

    /// <summary>Everyone who has a list, be it an empty one.</summary>
    public IReadOnlyList<TId> Ids { get; }

    /// <summary>One list, best first.</summary>
    /// <exception cref="KeyNotFoundException">It is not in the index.</exception>
    public ImmutableArray<MatchHit> this[TId id]
    {
        get
        {
            var list = number(id);
            if (list < 0) throw new KeyNotFoundException();
            var hits = ImmutableArray.CreateBuilder<MatchHit>(lists.Count(list));
            for (var at = 0; at < hits.Capacity; at++) hits.Add(hit(list, lists.Row(list, at)));
            return hits.MoveToImmutable();
        }
    }
}
