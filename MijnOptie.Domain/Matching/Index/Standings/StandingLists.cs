using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching;

/// <summary>The lists of one side, by the number of whose they are: those made at first, and those repaired since.</summary>
/// <typeparam name="TId">What is in them.</typeparam>
internal sealed class StandingLists<TId>
    where TId : struct, IComparable<TId>, IEquatable<TId>
{
    private readonly FirstLists<TId> first;
    private readonly VersionedList<KeptList<TId>> repaired;

    private StandingLists(FirstLists<TId> first, VersionedList<KeptList<TId>> repaired, int shown, int size) =>
        (this.first, this.repaired, Shown, Size) = (first, repaired, shown, size);

    /// <summary>The lists as they are made at first.</summary>
    /// <param name="first">The lists.</param>
    /// <param name="shown">How many rows must be known.</param>
    /// <param name="size">How many are held.</param>
    public StandingLists(FirstLists<TId> first, int shown, int size)
        : this(first, VersionedList<KeptList<TId>>.Empty, shown, size)
    {
    }

    /// <summary>How many rows must be known.</summary>
    public int Shown { get; }

    /// <summary>How many rows are held at most.</summary>
    public int Size { get; }

    public KeptList<TId> this[int owner] =>
        repaired[owner] is { IsNone: false } list ? list : new KeptList<TId>([.. first.Rows(owner, new Fit<TId>[Size])], first.Last(owner));

    /// <summary>As <see cref="KeptList{TId}.Last"/>, without making the list.</summary>
    public ulong Last(int owner) => repaired[owner] is { IsNone: false } list ? list.Last : first.Last(owner);

    /// <summary>One list after something in it changed, as <see cref="KeptList{TId}.With"/> has it.</summary>
    /// <param name="owner">Whose.</param>
    /// <param name="id">What changed.</param>
    /// <param name="now">How it fits now; null when it does not.</param>
    /// <param name="room">Working memory for one list.</param>
    public KeptList<TId>? Repaired(int owner, TId id, Fit<TId>? now, Span<Fit<TId>> room) => repaired[owner] is { IsNone: false } list
        ? KeptList<TId>.With(list.Rows.AsSpan(), list.IsWhole, id, now, Shown, Size)
        : KeptList<TId>.With(first.Rows(owner, room), first.Last(owner) == KeptList<TId>.Endless, id, now, Shown, Size);

    /// <summary>The lists with one made anew.</summary>
    /// <param name="owner">Whose.</param>
    /// <param name="best">The best there are, as many as are held.</param>
    public StandingLists<TId> With(int owner, ImmutableArray<Fit<TId>> best) => With([new(owner, Made(best))]);

    /// <summary>The lists with some of them different.</summary>
    public StandingLists<TId> With(IReadOnlyCollection<KeyValuePair<int, KeptList<TId>>> lists) => new(first, repaired.With(lists), Shown, Size);

    /// <summary>A list of the best there are, as many as are held.</summary>
    public KeptList<TId> Made(ImmutableArray<Fit<TId>> best) => KeptList<TId>.Of(best, best.Length < Size);
}
