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
    /// <summary>The list without someone, and with them where they are now; null when there are too few rows left to know the best.</summary>
    /// <param name="id">Who changed.</param>
    /// <param name="now">How they fit now; null when they do not.</param>
    /// <param name="shown">How many rows must be known.</param>
    /// <param name="size">How many rows are held at most.</param>
    public KeptList<TId>? With(TId id, Fit<TId>? now, int shown, int size)
    {
        var (rows, at) = (new List<Fit<TId>>(Rows.Length + 1), -1);
        foreach (var row in Rows)
        {
            if (row.Id.Equals(id)) continue;
            if (at < 0 && now is { } fit && fit.CompareTo(row) < 0)
            {
                at = rows.Count;
                rows.Add(fit);
            }
            rows.Add(row);
        }
        var whole = IsWhole;
        if (at < 0 && now is { } last && whole) rows.Add(last);
        if (rows.Count > size)
        {
            rows.RemoveAt(size);
            whole = false;
        }
        return whole || rows.Count >= shown ? new KeptList<TId>([.. rows], whole) : null;
    }
}
