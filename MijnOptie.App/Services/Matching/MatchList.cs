using System.Collections.Immutable;

namespace MijnOptie.App.Services.Matching;

/// <summary>A page of a list.</summary>
/// <typeparam name="T">A position or a candidate.</typeparam>
/// <param name="Rows">The rows of this page, by group and then in the order asked for.</param>
/// <param name="Page">The page it is, from 1.</param>
/// <param name="Size">Rows at a time.</param>
/// <param name="Total">Rows in all pages together.</param>
/// <param name="Counts">How many rows each group has with the filter, whether shown or not.</param>
/// <param name="All">How many rows there are without the filter, in every group together.</param>
/// <param name="Choices">What there is to filter by.</param>
internal sealed record MatchList<T>(
    ImmutableArray<MatchRow<T>> Rows,
    int Page,
    int Size,
    int Total,
    ImmutableDictionary<MatchGroup, int> Counts,
    int All,
    MatchChoices Choices)
{
    /// <summary>The same page with other subjects in its rows; a row whose subject is gone is left out.</summary>
    public MatchList<TOther> About<TOther>(Func<T, TOther?> other)
        where TOther : class =>
        new([.. Rows.Select(row => other(row.Subject) is { } found ? row.About(found) : null).OfType<MatchRow<TOther>>()], Page, Size, Total, Counts, All, Choices);

    public int Count(MatchGroup group) => group == MatchGroup.Options
        ? Count(MatchGroup.Match) + Count(MatchGroup.Conditional) + Count(MatchGroup.NearMiss)
        : Counts.GetValueOrDefault(group);
}
