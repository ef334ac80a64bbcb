using System.Collections.Immutable;

namespace MijnOptie.App.Services.Matching;

/// <summary>Filters, orders and cuts rows that were evaluated. Pure.</summary>
internal static class MatchListing
{
    public static MatchList<T> Of<T>(IReadOnlyList<MatchRow<T>> rows, MatchListRequest request)
    {
        var kept = rows.Where(Fits<T>(request.Filter)).ToList();
        var counts = kept.CountBy(row => row.Group).ToImmutableDictionary();
        var wanted = kept.Where(row => InGroup(row.Group, request.Group)).ToList();
        wanted.Sort(Order<T>(request.Sort));
        var last = Math.Max(1, (wanted.Count + request.Size - 1) / request.Size);
        var page = Math.Clamp(request.Page, 1, last);
        return new MatchList<T>(
            [.. wanted.Skip((page - 1) * request.Size).Take(request.Size)],
            page,
            request.Size,
            wanted.Count,
            counts,
            rows.Count,
            Choices(rows));
    }

    private static bool InGroup(MatchGroup group, MatchGroup asked) => asked == MatchGroup.Options
        ? group is MatchGroup.Match or MatchGroup.Conditional or MatchGroup.NearMiss
        : group == asked;

    private static Func<MatchRow<T>, bool> Fits<T>(MatchFilter filter)
    {
        var words = SearchText.Words(filter.Words);
        return row => (filter.Function is not { } function || row.Traits.Functions.Contains(function))
            && (filter.Subject is not { } subject || row.Traits.Subjects.Contains(subject))
            && (filter.Sector is not { } sector || row.Traits.Sectors.Contains(sector))
            && (filter.Town is not { } town || row.Traits.Town == town)
            && (filter.Location is not { } location || row.Traits.Location == location)
            && (filter.MinimumScore is not { } least || row.Score.WholePoints >= least)
            && SearchText.HasAll(row.Traits.Text, words);
    }

    // The group first; a possibility is no verdict, so in that group the verdict comes after. Equals go as everywhere in
    // the matching: the higher score, the earlier date, the id.
    private static Comparer<MatchRow<T>> Order<T>(MatchSort sort) => Comparer<MatchRow<T>>.Create((left, right) =>
        First(
            left.Group.CompareTo(right.Group),
            sort == MatchSort.Score ? left.Verdict.CompareTo(right.Verdict) : 0,
            sort switch
            {
                MatchSort.Distance => (left.Hectometres ?? int.MaxValue).CompareTo(right.Hectometres ?? int.MaxValue),
                MatchSort.Start => left.Traits.Start.CompareTo(right.Traits.Start),
                MatchSort.Hours => right.Traits.Hours.CompareTo(left.Traits.Hours),
                _ => 0,
            },
            right.Score.CompareTo(left.Score),
            left.Traits.Start.CompareTo(right.Traits.Start),
            left.Traits.Id.CompareTo(right.Traits.Id)));

    private static int First(params ReadOnlySpan<int> orders)
    {
        foreach (var order in orders)
        {
            if (order != 0) return order;
        }
        return 0;
    }

    private static MatchChoices Choices<T>(IReadOnlyList<MatchRow<T>> rows) => new(
        [.. rows.SelectMany(row => row.Traits.Functions).Distinct()],
        [.. rows.SelectMany(row => row.Traits.Subjects).Distinct()],
        [.. rows.SelectMany(row => row.Traits.Sectors).Distinct()],
        [.. rows.Select(row => row.Traits.Town).Distinct(StringComparer.Ordinal)],
        [.. rows.Where(row => row.Traits.Location is not null)
            .Select(row => (row.Traits.Location!.Value, row.Traits.LocationName ?? ""))
            .DistinctBy(each => each.Value)]);
}
