using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>Looks an offer or a position over before it goes into an index.</summary>
internal static class IndexInput
{
    /// <summary>More in one list than anyone means to write.</summary>
    public const int LongestList = 1_000;

    /// <summary>The widest radius an index can hold, in kilometres.</summary>
    public const int WidestKm = 1_000;

    public static Error? Check(Offer offer)
    {
        if (offer.Functions.IsDefault || offer.Subjects.IsDefault || offer.Qualifications.IsDefault
            || offer.Expertise.IsDefault || offer.Sectors.IsDefault || offer.Places.IsDefault)
        {
            return new Error("MatchIndex.UnsetList", offer.Id);
        }
        int[] lengths =
        [
            offer.Functions.Length, offer.Subjects.Length, offer.Qualifications.Length,
            offer.Expertise.Length, offer.Sectors.Length, offer.Places.Length,
        ];
        if (lengths.Max() > LongestList) return new Error("MatchIndex.ListTooLong", offer.Id, LongestList);
        if (OutOfBounds(offer.Hours)) return new Error("MatchIndex.HoursOutOfBounds", offer.Id);
        return offer.Places.Any(place => place.RadiusKm is < 0 or > WidestKm)
            ? new Error("MatchIndex.RadiusOutOfBounds", offer.Id, WidestKm)
            : null;
    }

    public static Error? Check(Position position)
    {
        if (position.Requirements.Expertise.IsDefault) return new Error("MatchIndex.UnsetList", position.Id);
        if (position.Requirements.Expertise.Length > LongestList) return new Error("MatchIndex.ListTooLong", position.Id, LongestList);
        return OutOfBounds(position.Hours) || position.SmallestPart is { TenThousandths: < 0 }
            ? new Error("MatchIndex.HoursOutOfBounds", position.Id)
            : null;
    }

    /// <summary>The first error, or that an id is there twice.</summary>
    public static Error? Check<T, TId>(IReadOnlyList<T> items, Func<T, Error?> check, Func<T, TId> id, string doubled)
        where TId : struct
    {
        var seen = new HashSet<TId>(items.Count);
        foreach (var item in items)
        {
            if (check(item) is { } error) return error;
            if (!seen.Add(id(item))) return new Error(doubled, id(item));
        }
        return null;
    }

    private static bool OutOfBounds(HoursRange hours) =>
        hours.Minimum < Hours.Zero || hours.Maximum > Hours.FullTime;
}
