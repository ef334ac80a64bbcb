namespace MijnOptie.Domain.Matching.Planning;

/// <summary>One who takes something in a <see cref="FlowStart"/>.</summary>
/// <param name="Outcome">What.</param>
/// <param name="Hours">How much of it.</param>
/// <param name="Place">Where.</param>
internal readonly record struct FlowStep(Outcome Outcome, int Hours, int Place);
