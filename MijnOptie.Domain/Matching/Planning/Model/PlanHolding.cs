using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>Who holds what before the plan.</summary>
/// <param name="Person">Index of the candidate.</param>
/// <param name="Place">Index of the position.</param>
/// <param name="Hours">How much; over zero.</param>
internal readonly record struct PlanHolding(int Person, int Place, Hours Hours);
