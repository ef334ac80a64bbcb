using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching;

/// <summary>A page of a ranked list.</summary>
/// <typeparam name="T">An offer or a position.</typeparam>
/// <param name="Rows">The rows of this page, best first.</param>
/// <param name="Skipped">How many rows of the list come before it.</param>
/// <param name="Total">How many rows the whole list has, with the verdicts asked for.</param>
/// <param name="Counts">How many rows each verdict has, whether asked for or not, indexed by <see cref="VerdictKind"/>.</param>
public sealed record MatchPage<T>(ImmutableArray<Ranked<T>> Rows, int Skipped, int Total, ImmutableArray<int> Counts)
{
    /// <summary>How many rows have this verdict, whether asked for or not.</summary>
    public int Count(VerdictKind verdict) => Counts[(int)verdict];
}
