using System.Globalization;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Education;

/// <summary>
/// Working time in one sector: the figures of its collective agreement, each with source and certainty, and what
/// follows from them. Computed with exact decimals from the work-time factor, rounded once, half up, where it is shown.
/// </summary>
public sealed record WorkTime
{
    /// <summary>Hours a year at full time.</summary>
    public required SourcedFigure HoursPerYear { get; init; }

    /// <summary>Hours a week at full time, the measure of an appointment; never a timetable.</summary>
    public required SourcedFigure HoursPerWeek { get; init; }

    /// <summary>Hours a week at full time as social security counts them; null where the sector has no such figure.</summary>
    public required SourcedFigure? SocialSecurityHoursPerWeek { get; init; }

    /// <summary>Hours a week of the smallest new appointment; null where none was found.</summary>
    public required SourcedFigure? SmallestContract { get; init; }

    /// <summary>Hours of the smallest single replacement of at most a day; null where none was found.</summary>
    public required SourcedFigure? SmallestReplacement { get; init; }

    /// <summary>Step in hours a week of a new or changed appointment; null where none was found.</summary>
    public required SourcedFigure? ContractStep { get; init; }

    /// <summary>Most teaching hours a year at full time; null where the team decides.</summary>
    public required SourcedFigure? MostTeachingHours { get; init; }

    /// <summary>Whether people in this sector read the factor first and hours a week second.</summary>
    public required bool ShowsFactorFirst { get; init; }

    /// <summary>Hours a year for an appointment, in whole hours, half up.</summary>
    public int AnnualHours(Hours size) => (int)HalfUp(HoursPerYear.Value * size.WorkTimeFactor, 0);

    /// <summary>Hours a week of an appointment as hours and minutes, to the nearest minute, half up: <c>34:09</c>.</summary>
    public string ClockTime(Hours size)
    {
        var minutes = (int)HalfUp(HoursPerWeek.Value * size.WorkTimeFactor * 60, 0);
        return string.Create(CultureInfo.InvariantCulture, $"{minutes / 60}:{minutes % 60:00}");
    }

    /// <summary>Hours a week as social security counts them, to one decimal, half up; null where the sector has no such figure.</summary>
    public decimal? SocialSecurityHours(Hours size) => SocialSecurityHoursPerWeek is { } full ? HalfUp(full.Value * size.WorkTimeFactor, 1) : null;

    /// <summary>What is unusual about an appointment of this size.</summary>
    public ContractRemarks Remarks(Hours size)
    {
        var remarks = ContractRemarks.None;
        var hours = HoursPerWeek.Value * size.WorkTimeFactor;
        if (SmallestContract is { } smallest && hours < smallest.Value) remarks |= ContractRemarks.UnderSmallestContract;
        if (ContractStep is { } step && hours % step.Value != 0) remarks |= ContractRemarks.BetweenSteps;
        return remarks;
    }

    /// <summary>The smallest appointment on a step that is at least this size; the size itself where the sector has no step.</summary>
    public Hours UpToStep(Hours size)
    {
        if (ContractStep is not { } step) return size;
        var hours = decimal.Ceiling(HoursPerWeek.Value * size.WorkTimeFactor / step.Value) * step.Value;
        return new Hours((int)decimal.Ceiling(hours / HoursPerWeek.Value * Hours.FullTime.TenThousandths));
    }

    /// <summary>Several appointments of one person together: factors add up, whatever the sectors.</summary>
    /// <param name="sizes">The appointments.</param>
    /// <param name="most">Most together, inclusive; full time unless the organisation allows more.</param>
    /// <returns>The sum, or the error <c>Hours.TogetherTooMany</c> with the sum and the most, as factors.</returns>
    public static Result<Hours> Together(IEnumerable<Hours> sizes, Hours most)
    {
        var sum = sizes.Aggregate(Hours.Zero, (total, size) => total + size);
        return sum <= most ? sum : new Error("Hours.TogetherTooMany", sum.WorkTimeFactor, most.WorkTimeFactor);
    }

    private static decimal HalfUp(decimal value, int decimals) => decimal.Round(value, decimals, MidpointRounding.AwayFromZero);
}
