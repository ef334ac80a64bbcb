using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>The position becomes larger.</summary>
/// <param name="WholeHours">How many hours a week more; 1 or more.</param>
/// <param name="From">Its most hours now.</param>
public sealed record PositionMoreHours(int WholeHours, Hours From) : NearMissChange
{
    /// <inheritdoc/>
    public override NearMissKind Kind => NearMissKind.PositionMoreHours;

    /// <inheritdoc/>
    public override Criterion Criterion => Criterion.Hours;

    /// <inheritdoc/>
    public override int Steps => WholeHours;

    /// <summary>Its most hours after the change; never over full time.</summary>
    public Hours To => HoursSteps.Up(From, WholeHours);

    /// <inheritdoc/>
    public override Position ApplyTo(Position position) =>
        position with { Hours = HoursRange.Create(position.Hours.Minimum, To).Value };
}
