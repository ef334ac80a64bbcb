using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>The offers as columns. Rows lie in the order of their kind, so that a kind is a range of rows. Never changes.</summary>
internal sealed class OfferTable
{
    /// <summary>So many expertises have a place in the row itself.</summary>
    public const int TagsInRow = 4;

    /// <summary>The number that is no expertise.</summary>
    public const int NoTag = 0;

    public required OfferRow[] Rows { get; init; }

    /// <summary>The offers, by row.</summary>
    public required Offer[] Offers { get; init; }

    /// <summary>The place of each row among all, in the order of first day available and id.</summary>
    public required int[] Rank { get; init; }

    /// <summary>The row at each rank.</summary>
    public required int[] RowAt { get; init; }

    /// <summary>Rows in the order of their ids.</summary>
    public required int[] ById { get; init; }

    /// <summary>The different kinds, in order.</summary>
    public required OfferKind[] Kinds { get; init; }

    /// <summary>First row of each kind, and at the end the number of rows.</summary>
    public required int[] KindStart { get; init; }

    public required OfferClasses Classes { get; init; }

    public required PointTable Points { get; init; }

    /// <summary>From <see cref="OfferRow.MoreTags"/>: expertise that does not fit in the row, up to <see cref="NoTag"/>.</summary>
    public required int[] MoreTags { get; init; }

    /// <summary>The numbers of expertise, by <see cref="ExpertiseTag.Key"/>.</summary>
    public required Catalog<string> TagCodes { get; init; }

    /// <summary>Who wants to work around each point.</summary>
    public required PlacePostings Postings { get; init; }

    public int Count => Rows.Length;

    /// <summary>The offer at a rank.</summary>
    public Offer At(int rank) => Offers[RowAt[rank]];

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
