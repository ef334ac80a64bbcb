using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>The position starts later; its end stays.</summary>
/// <param name="Days">How many days later; 1 or more.</param>
/// <param name="From">Its first day now, inclusive.</param>
public sealed record PositionLater(int Days, DateOnly From) : NearMissChange
{
    /// <inheritdoc/>
    public override NearMissKind Kind => NearMissKind.PositionLater;

    /// <inheritdoc/>
    public override Criterion Criterion => Criterion.StartDate;

    /// <inheritdoc/>
    public override int Steps => Days;

    /// <summary>Its first day after the change, inclusive.</summary>
    public DateOnly To => From.AddDays(Days);

    /// <inheritdoc/>
    public override Position ApplyTo(Position position) =>
        position with { Period = DateRange.Create(To, position.Period.End).Value };
}
