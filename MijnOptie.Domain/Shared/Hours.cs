namespace MijnOptie.Domain.Shared;

/// <summary>
/// The size of an appointment. Stored as whole ten-thousandths of a full-time job, so that it adds up and compares
/// exactly; shown as hours a week by the convention of 40 hours for a full week, which is the cao PO (since 1-8-2015)
/// and this product's convention for VO and MBO. Never a timetable: the week decides the size, not when someone works.
/// </summary>
/// <param name="TenThousandths">Ten-thousandths of full time; 0 or more. One hour a week is 250.</param>
public readonly record struct Hours(int TenThousandths) : IComparable<Hours>
{
    /// <summary>Hours in a full week.</summary>
    public const decimal FullWeek = 40m;

    /// <summary>Ten-thousandths in one hour a week.</summary>
    public const int PerHour = 250;

    /// <summary>Nothing at all.</summary>
    public static Hours Zero => new(0);

    /// <summary>Full time: 40 hours a week, factor 1.</summary>
    public static Hours FullTime => new(10_000);

    /// <summary>Hours a week, exact (a multiple of 0.004).</summary>
    public decimal PerWeek => TenThousandths * FullWeek / 10_000m;

    /// <summary>The work-time factor (werktijdfactor): hours a week divided by 40, exact to four decimals.</summary>
    public decimal WorkTimeFactor => TenThousandths / 10_000m;

    /// <summary>From hours a week.</summary>
    /// <returns>The hours, or an error: <c>Hours.Negative</c>, <c>Hours.TooMany</c> (over 40, holds the figure),
    /// <c>Hours.TooFine</c> (not a whole number of ten-thousandths: 18.1 and 18.25 are fine, 18.01 is not).</returns>
    public static Result<Hours> FromPerWeek(decimal hours) => FromTenThousandths(hours, hours * PerHour);

    /// <summary>From a work-time factor between 0 and 1 (both inclusive); errors as <see cref="FromPerWeek"/>.</summary>
    public static Result<Hours> FromWorkTimeFactor(decimal factor) => FromTenThousandths(factor * FullWeek, factor * 10_000m);

    /// <summary>A whole number of hours a week.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Under 0 or over 40.</exception>
    public static Hours Whole(int hours) => hours is >= 0 and <= 40
        ? new Hours(hours * PerHour)
        : throw new ArgumentOutOfRangeException(nameof(hours));

    /// <inheritdoc/>
    public int CompareTo(Hours other) => TenThousandths.CompareTo(other.TenThousandths);

    /// <summary>Smaller.</summary>
    public static bool operator <(Hours left, Hours right) => left.TenThousandths < right.TenThousandths;

    /// <summary>Larger.</summary>
    public static bool operator >(Hours left, Hours right) => left.TenThousandths > right.TenThousandths;

    /// <summary>Smaller or equal.</summary>
    public static bool operator <=(Hours left, Hours right) => left.TenThousandths <= right.TenThousandths;

    /// <summary>Larger or equal.</summary>
    public static bool operator >=(Hours left, Hours right) => left.TenThousandths >= right.TenThousandths;

    /// <summary>Together.</summary>
    public static Hours operator +(Hours left, Hours right) => new(left.TenThousandths + right.TenThousandths);

    /// <summary>The difference; may be under zero.</summary>
    public static Hours operator -(Hours left, Hours right) => new(left.TenThousandths - right.TenThousandths);

    private static Result<Hours> FromTenThousandths(decimal hours, decimal exact)
    {
        if (hours < 0) return new Error("Hours.Negative", hours);
        if (hours > FullWeek) return new Error("Hours.TooMany", hours);
        return exact == decimal.Truncate(exact) ? new Hours((int)exact) : new Error("Hours.TooFine", hours);
    }
}
