using MijnOptie.Domain.Positions;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>The position becomes smaller; when it may be split, its smallest part does.</summary>
/// <param name="WholeHours">How many hours a week fewer; 1 or more.</param>
/// <param name="From">The least one person may take now.</param>
/// <param name="OfSmallestPart">True when the position may be split, so that only its smallest part changes.</param>
public sealed record PositionFewerHours(int WholeHours, Hours From, bool OfSmallestPart) : NearMissChange
{
    /// <inheritdoc/>
    public override NearMissKind Kind => NearMissKind.PositionFewerHours;

    /// <inheritdoc/>
    public override Criterion Criterion => Criterion.Hours;

    /// <inheritdoc/>
    public override int Steps => WholeHours;

    /// <summary>The least one person may take after the change; never under zero.</summary>
    public Hours To => HoursSteps.Down(From, WholeHours);

    /// <inheritdoc/>
    public override Position ApplyTo(Position position) => OfSmallestPart
        ? position with { SmallestPart = To }
        : position with { Hours = HoursRange.Create(To, position.Hours.Maximum).Value };
}
