namespace MijnOptie.Domain.Matching;

/// <summary>Something that fits, before ids have ranks.</summary>
/// <param name="Order">Verdict, score and date as in a <see cref="RankKey"/>, without a rank.</param>
/// <param name="Id">Decides between equals, by its text.</param>
internal readonly record struct Fit<TId>(ulong Order, TId Id) : IComparable<Fit<TId>>
    where TId : struct, IComparable<TId>
{
    public VerdictKind Verdict => RankKey.Verdict(RankKey.WithRank(Order, 0));

    public Score Score => RankKey.Score(RankKey.WithRank(Order, 0));

    public static Fit<TId> Of(PairFigures figures, int day, TId id) =>
        new(RankKey.WithoutRank(RankKey.Of(figures.Verdict == VerdictKind.Conditional, figures.Score, day, 0)), id);

    /// <summary>A row of a list with its id in place of the rank.</summary>
    /// <param name="key">The row.</param>
    /// <param name="idAt">The ids by the rank that is in it.</param>
    public static Fit<TId> Of(ulong key, TId[] idAt) => new(RankKey.WithoutRank(key), idAt[RankKey.Rank(key)]);

    /// <summary>A row of a list with its day and id in place of the rank.</summary>
    public static Fit<TId> Of(RankedRow row, int day, TId id) => new(RankKey.WithoutRank(RankKey.Of(row.Conditional, row.Score, day, 0)), id);

    public int CompareTo(Fit<TId> other) => Order != other.Order ? Order.CompareTo(other.Order) : Id.CompareTo(other.Id);
}
