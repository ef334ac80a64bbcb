using MijnOptie.Domain.Candidates;

namespace MijnOptie.Domain.Matching;

/// <summary>The figures of one offer that meet the columns of many positions: the counterpart of <see cref="PairTerms"/>.</summary>
/// <param name="HoursLeast">The least hours a position must have room for; 1 or more.</param>
/// <param name="HoursMost">The most hours wanted; with none wanted nothing agrees, and the columns are not asked.</param>
/// <param name="Earliest">The first day on which a position may start.</param>
/// <param name="Available">The first day available: no position may end before.</param>
internal readonly record struct OfferTerms(int HoursLeast, int HoursMost, int Earliest, int Available)
{
    public static OfferTerms Of(Offer offer, Pricing pricing) => new(
        Math.Max(1, offer.Hours.Minimum.TenThousandths),
        offer.Hours.Maximum.TenThousandths,
        offer.AvailableFrom.DayNumber - pricing.Settings.DateGraceDays,
        offer.AvailableFrom.DayNumber);
}
