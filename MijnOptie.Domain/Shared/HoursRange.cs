namespace MijnOptie.Domain.Shared;

/// <summary>From a least to a most number of hours a week, both inclusive.</summary>
public readonly record struct HoursRange
{
    private HoursRange(Hours minimum, Hours maximum)
    {
        Minimum = minimum;
        Maximum = maximum;
    }

    /// <summary>The least, inclusive.</summary>
    public Hours Minimum { get; }

    /// <summary>The most, inclusive; never under <see cref="Minimum"/>.</summary>
    public Hours Maximum { get; }

    /// <summary>Makes a range.</summary>
    /// <returns>The range, or the error <c>Hours.MinimumOverMaximum</c> with both figures in hours a week.</returns>
    public static Result<HoursRange> Create(Hours minimum, Hours maximum) => minimum <= maximum
        ? new HoursRange(minimum, maximum)
        : new Error("Hours.MinimumOverMaximum", minimum.PerWeek, maximum.PerWeek);

    /// <summary>True when some number of hours lies in both ranges.</summary>
    public bool Overlaps(HoursRange other) => Minimum <= other.Maximum && other.Minimum <= Maximum;
}
