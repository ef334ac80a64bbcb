using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>The offers as columns. Rows lie in the order of their kind, so that a kind is a range of rows. Never changes.</summary>
internal sealed class OfferTable
{
    public required OfferRow[] Rows { get; init; }

    /// <summary>The offers, by row.</summary>
    public required Offer[] Offers { get; init; }

    /// <summary>The <see cref="RankKey.Head"/> of each id, by row.</summary>
    public required uint[] IdHead { get; init; }

    /// <summary>Rows in the order of their ids.</summary>
    public required int[] ById { get; init; }

    /// <summary>The different kinds, in order.</summary>
    public required OfferKind[] Kinds { get; init; }

    /// <summary>First row of each kind, and at the end the number of rows.</summary>
    public required int[] KindStart { get; init; }

    public required OfferClasses Classes { get; init; }

    public required PointTable Points { get; init; }

    /// <summary>For each row from its <see cref="OfferRow.PlaceStart"/>: the points of its places.</summary>
    public required int[] PlacePoint { get; init; }

    /// <summary>The same: how far around the place, in hectometres.</summary>
    public required ushort[] PlaceReach { get; init; }

    /// <summary>For each row from its <see cref="OfferRow.TagStart"/>: its different expertise.</summary>
    public required int[] Tags { get; init; }

    public required Catalog<ExpertiseTag> TagCodes { get; init; }

    /// <summary>Who wants to work around each point.</summary>
    public required PlacePostings Postings { get; init; }

    public int Count => Rows.Length;

    /// <summary>The different expertise of a row.</summary>
    public ReadOnlySpan<int> TagsOf(in OfferRow row) => Tags.AsSpan(row.TagStart, row.TagCount);

    /// <summary>The row of a candidate; -1 when there is none.</summary>
    public int Find(CandidateId candidate)
    {
        var (low, high) = (0, ById.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = Offers[ById[middle]].Id.CompareTo(candidate);
            if (order == 0) return ById[middle];
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }
}
