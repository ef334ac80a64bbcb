namespace MijnOptie.Domain.Matching;

/// <summary>The lists of one side as they were made at first, by the number of whose they are.</summary>
internal sealed class FirstLists<TId>
    where TId : struct, IComparable<TId>, IEquatable<TId>
{
    private readonly RankedLists lists;
    private readonly TId[] idAt;
    private readonly int[] dayAt;
    private readonly ulong[] last;

    /// <summary>The lists.</summary>
    /// <param name="lists">Their keys.</param>
    /// <param name="size">How many rows a list that is full has.</param>
    /// <param name="idAt">The ids of what is in them, by rank.</param>
    /// <param name="dayAt">Their days, by rank.</param>
    public FirstLists(RankedLists lists, int size, TId[] idAt, int[] dayAt)
    {
        (this.lists, this.idAt, this.dayAt, last) = (lists, idAt, dayAt, new ulong[lists.Lists]);
        for (var number = 0; number < last.Length; number++)
        {
            last[number] = lists.Count(number) == size ? Fit(lists.Row(number, size - 1)).Order : KeptList<TId>.Endless;
        }
    }

    /// <summary>As <see cref="KeptList{TId}.Last"/>.</summary>
    public ulong Last(int number) => number < last.Length ? last[number] : KeptList<TId>.Endless;

    /// <summary>The rows of a list, best first.</summary>
    /// <param name="number">Whose.</param>
    /// <param name="room">Where they are put: as long as a full list.</param>
    public ReadOnlySpan<Fit<TId>> Rows(int number, Span<Fit<TId>> room)
    {
        if (number >= last.Length) return [];
        Span<RankedRow> rows = stackalloc RankedRow[room.Length];
        var count = lists.Copy(number, rows);
        for (var at = 0; at < count; at++) room[at] = Fit(rows[at]);
        return room[..count];
    }

    private Fit<TId> Fit(RankedRow row) => Fit<TId>.Of(row, dayAt[row.Rank], idAt[row.Rank]);
}
