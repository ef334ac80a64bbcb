using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>A position that someone takes.</summary>
/// <param name="Position">Which.</param>
/// <param name="Location">Where.</param>
/// <param name="Hours">How much of it.</param>
/// <param name="Reason">Why it fits: the evaluation of the pair, with its evidence.</param>
public sealed record PlanTake(PositionId Position, LocationId Location, Hours Hours, Evaluation Reason);
