using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace MijnOptie.Domain.Matching;

/// <summary>
/// One list that is kept up to date. It holds some rows more than are shown, so that one that drops out is seldom missed. The value that
/// nothing was put in is no list.
/// </summary>
/// <param name="Rows">The best, in order.</param>
/// <param name="Last">The order of the last row: what is beyond it is not in the list. <see cref="Endless"/> when the list holds all there are.</param>
internal readonly record struct KeptList<TId>(ImmutableArray<Fit<TId>> Rows, ulong Last)
    where TId : struct, IComparable<TId>, IEquatable<TId>
{
    /// <summary>Beyond every row.</summary>
    public const ulong Endless = ulong.MaxValue;

    /// <summary>True when it is no list.</summary>
    public bool IsNone => Rows.IsDefault;

    /// <summary>True when nothing fits that is not in it.</summary>
    public bool IsWhole => Last == Endless;

    /// <summary>A list.</summary>
    /// <param name="rows">The best, in order.</param>
    /// <param name="isWhole">True when nothing fits that is not in it.</param>
    public static KeptList<TId> Of(ImmutableArray<Fit<TId>> rows, bool isWhole) => new(rows, isWhole ? Endless : rows[^1].Order);

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
        Copy(rows, was, joins ? at : -1, now.GetValueOrDefault(), kept);
        return Of(ImmutableCollectionsMarshal.AsImmutableArray(kept), isWhole);
    }

    // Without the row at one place, and with another one before what stands at a second; under zero there is none.
    private static void Copy(ReadOnlySpan<Fit<TId>> rows, int was, int at, Fit<TId> now, Span<Fit<TId>> kept)
    {
        for (int i = 0, next = 0; next < kept.Length; i++)
        {
            if (i == at) kept[next++] = now;
            if (i < rows.Length && i != was && next < kept.Length) kept[next++] = rows[i];
        }
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
