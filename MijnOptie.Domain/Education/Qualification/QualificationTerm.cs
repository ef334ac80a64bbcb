using System.Collections.Immutable;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Education;

/// <summary>
/// How long an appointment under a rule may last. All ends are last days, inclusive. Extensions are counted from the
/// first day, together with what came before, so that short months do not add up. Where the law leaves room, the
/// earlier day is taken: ends are shown, never enforced.
/// </summary>
/// <param name="Unit">How months are counted.</param>
/// <param name="Months">Months of the first term; 0 without a term.</param>
/// <param name="Extensions">Months of each extension, in order; may be empty.</param>
public sealed record QualificationTerm(TermUnit Unit, int Months, ImmutableArray<int> Extensions)
{
    /// <summary>No term.</summary>
    public static QualificationTerm None { get; } = new(TermUnit.None, 0, []);

    /// <summary>Last day of the first term, inclusive; null without a term.</summary>
    /// <param name="start">First day, inclusive.</param>
    /// <param name="size">Size of the appointment; zero or less counts as full time, which gives the earliest end.</param>
    public DateOnly? EndsOn(DateOnly start, Hours size) => Unit == TermUnit.None ? null : End(start, size, Months);

    /// <summary>Last day after each extension, inclusive.</summary>
    /// <param name="start">First day of the first term, inclusive.</param>
    /// <param name="size">As in <see cref="EndsOn"/>.</param>
    public ImmutableArray<DateOnly> ExtensionsEndOn(DateOnly start, Hours size)
    {
        if (Unit == TermUnit.None || Extensions.IsEmpty) return [];
        var ends = ImmutableArray.CreateBuilder<DateOnly>(Extensions.Length);
        var months = Months;
        foreach (var extension in Extensions)
        {
            months += extension;
            ends.Add(End(start, size, months));
        }
        return ends.MoveToImmutable();
    }

    private DateOnly End(DateOnly start, Hours size, int months) => Unit switch
    {
        TermUnit.SchoolYear => SchoolYearsEnd(start, months),
        TermUnit.FullTimeMonths => FullTimeEnd(start, size, months),
        _ => MonthsEnd(start, months),
    };

    // The day before the same day of the month; where that month lacks the day, its last day.
    private static DateOnly MonthsEnd(DateOnly start, long months)
    {
        var month = (start.Year * 12L) + start.Month - 1 + months;
        if (month / 12 > DateOnly.MaxValue.Year) return DateOnly.MaxValue;
        var (year, monthOfYear) = ((int)(month / 12), (int)(month % 12) + 1);
        var days = DateTime.DaysInMonth(year, monthOfYear);
        return start.Day > days ? new DateOnly(year, monthOfYear, days) : new DateOnly(year, monthOfYear, start.Day).AddDays(-1);
    }

    // A school year begun counts whole: someone who starts on 31 July has used the first.
    private static DateOnly SchoolYearsEnd(DateOnly start, int months)
    {
        var firstEnd = start.Month >= 8 ? start.Year + 1 : start.Year;
        var year = firstEnd + (months / 12) - 1;
        return year > DateOnly.MaxValue.Year ? DateOnly.MaxValue : new DateOnly(year, 7, 31);
    }

    // Whole months first; what remains of a month in whole days of that month, rounded down: never longer than allowed.
    private static DateOnly FullTimeEnd(DateOnly start, Hours size, int months)
    {
        var part = size.TenThousandths > 0 ? size.TenThousandths : Hours.FullTime.TenThousandths;
        var (whole, rest) = Math.DivRem((long)months * Hours.FullTime.TenThousandths, part);
        var end = MonthsEnd(start, whole);
        if (rest == 0 || end == DateOnly.MaxValue) return end;
        var days = MonthsEnd(start, whole + 1).DayNumber - end.DayNumber;
        return end.AddDays((int)(days * rest / part));
    }
}
