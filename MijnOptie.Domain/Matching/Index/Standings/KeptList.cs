using System.Runtime.InteropServices;
using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// One list that is kept up to date. It holds some rows more than are shown, so that one that drops out is seldom missed.
/// </summary>
/// <param name="Rows">The best, in order.</param>
/// <param name="IsWhole">True when nothing fits that is not in it.</param>
internal sealed record KeptList<TId>(ImmutableArray<Fit<TId>> Rows, bool IsWhole)
    where TId : struct, IComparable<TId>, IEquatable<TId>
{
    /// <summary>Beyond every row.</summary>
    public const ulong Endless = ulong.MaxValue;

    public static KeptList<TId> Empty { get; } = new([], true);

    /// <summary>The order of the last row: what is beyond it is not in the list. <see cref="Endless"/> when the list holds all there are.</summary>
    public ulong Last => IsWhole ? Endless : Rows[^1].Order;

    /// <summary>The list without someone, and with them where they are now; null when there are too few rows left to know the best.</summary>
    /// <param name="id">Who changed.</param>
    /// <param name="now">How they fit now; null when they do not.</param>
    /// <param name="shown">How many rows must be known.</param>
    /// <param name="size">How many rows are held at most.</param>
    public KeptList<TId>? With(TId id, Fit<TId>? now, int shown, int size)
    {
        var rows = new Fit<TId>[Rows.Length + 1];
        var (count, placed) = (0, now is null);
        foreach (ref readonly var row in Rows.AsSpan())
        {
            if (row.Id.Equals(id)) continue;
            if (!placed && now!.Value.CompareTo(row) < 0)
            {
                rows[count++] = now.Value;
                placed = true;
            }
            rows[count++] = row;
        }
        if (!placed && IsWhole) rows[count++] = now!.Value;
        var kept = Math.Min(count, size);
        var whole = IsWhole && kept == count;
        if (!whole && kept < shown) return null;
        if (kept < rows.Length) Array.Resize(ref rows, kept);
        return new KeptList<TId>(ImmutableCollectionsMarshal.AsImmutableArray(rows), whole);
    }
}
