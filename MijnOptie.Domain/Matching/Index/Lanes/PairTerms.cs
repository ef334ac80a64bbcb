namespace MijnOptie.Domain.Matching;

/// <summary>The figures of one position that meet the columns of many offers.</summary>
/// <param name="HoursLeast">The least one person may take.</param>
/// <param name="HoursMost">The most one person may take.</param>
/// <param name="Start">Its first day.</param>
/// <param name="Latest">The last day on which beginning is in time.</param>
/// <param name="Grace">Days of grace.</param>
/// <param name="HoursPoints">The most the hours bring.</param>
/// <param name="DatePoints">The most the start date brings.</param>
internal readonly record struct PairTerms(int HoursLeast, int HoursMost, int Start, int Latest, int Grace, int HoursPoints, int DatePoints)
{
    public static PairTerms Of(PositionCode position, Pricing pricing) => new(
        position.HoursLeast,
        position.HoursMost,
        position.Start,
        StartDateCriterion.Latest(position.Start, position.End, pricing.Settings.DateGraceDays),
        pricing.Settings.DateGraceDays,
        pricing.Maxima[(int)Criterion.Hours],
        pricing.Maxima[(int)Criterion.StartDate]);
}
