using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>What a plan comes to.</summary>
/// <param name="HoursFilled">Hours filled that were not, less hours that were filled and are not any more; may be under zero.</param>
/// <param name="HoursMoved">Hours of all moves together.</param>
/// <param name="PeopleHelped">People with a place, a better place, or more hours.</param>
/// <param name="MeanScore">Mean score of the moves, each counted by its hours, rounded to the nearest, a half upwards; zero without moves.</param>
public readonly record struct PlanTotals(Hours HoursFilled, Hours HoursMoved, int PeopleHelped, Score MeanScore);
