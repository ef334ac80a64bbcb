using System.Collections.Immutable;
using System.Runtime.InteropServices;

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

    /// <summary>The order of the last row: what is beyond it is not in the list. <see cref="Endless"/> when the list holds all there are.</summary>
    public ulong Last { get; } = IsWhole ? Endless : Rows[^1].Order;

    /// <summary>The list without someone, and with them where they are now; null when there are too few rows left to know the best.</summary>
    /// <param name="rows">The rows of the list.</param>
    /// <param name="isWhole">True when nothing fits that is not in it.</param>
    /// <param name="id">Who changed.</param>
    /// <param name="now">How they fit now; null when they do not.</param>
    /// <param name="shown">How many rows must be known.</param>
    /// <param name="size">How many rows are held at most.</param>
    public static KeptList<TId>? With(ReadOnlySpan<Fit<TId>> rows, bool isWhole, TId id, Fit<TId>? now, int shown, int size)
    {
        var (was, at) = (IndexOf(rows, id), Place(rows, now));
        // After its last row a list that is not whole says nothing.
        var joins = at >= 0 && (isWhole || at < rows.Length);
        var count = rows.Length - (was < 0 ? 0 : 1) + (joins ? 1 : 0);
        isWhole &= count <= size;
        if (!isWhole && count < shown) return null;
        var kept = new Fit<TId>[Math.Min(count, size)];
        for (int i = 0, next = 0; next < kept.Length; i++)
        {
            if (joins && i == at) kept[next++] = now!.Value;
            if (i < rows.Length && i != was && next < kept.Length) kept[next++] = rows[i];
        }
        return new KeptList<TId>(ImmutableCollectionsMarshal.AsImmutableArray(kept), isWhole);
    }

    private static int IndexOf(ReadOnlySpan<Fit<TId>> rows, TId id)
    {
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].Id.Equals(id)) return i;
        }
        return -1;
    }

    private static int Place(ReadOnlySpan<Fit<TId>> rows, Fit<TId>? now)
    {
        if (now is not { } fit) return -1;
        var at = rows.Length;
        while (at > 0 && fit.CompareTo(rows[at - 1]) < 0) at--;
        return at;
    }
}
