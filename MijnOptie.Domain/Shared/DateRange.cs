namespace MijnOptie.Domain.Shared;

/// <summary>A period of whole days.</summary>
public readonly record struct DateRange
{
    private DateRange(DateOnly start, DateOnly? end)
    {
        Start = start;
        End = end;
    }

    /// <summary>First day, inclusive.</summary>
    public DateOnly Start { get; }

    /// <summary>Last day, inclusive; null when the period has no end.</summary>
    public DateOnly? End { get; }

    /// <summary>Makes a period.</summary>
    /// <returns>The period, or the error <c>Period.EndBeforeStart</c> with both days.</returns>
    public static Result<DateRange> Create(DateOnly start, DateOnly? end) => end is { } last && last < start
        ? new Error("Period.EndBeforeStart", start, last)
        : new DateRange(start, end);
}
