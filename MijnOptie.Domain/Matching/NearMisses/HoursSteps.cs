using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>Hours moved by whole hours a week, kept between nothing and full time.</summary>
internal static class HoursSteps
{
    public static Hours Down(Hours from, int wholeHours) =>
        new(Math.Min(from.TenThousandths, Math.Max(0, from.TenThousandths - (wholeHours * Hours.PerHour))));

    public static Hours Up(Hours from, int wholeHours) =>
        new(Math.Max(from.TenThousandths, Math.Min(Hours.FullTime.TenThousandths, from.TenThousandths + (wholeHours * Hours.PerHour))));

    /// <summary>How many whole hours bridge a gap; at least one.</summary>
    public static int Across(int tenThousandths) => Math.Max(1, (tenThousandths + Hours.PerHour - 1) / Hours.PerHour);
}
