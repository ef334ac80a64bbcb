using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>A candidate on a position.</summary>
/// <param name="Candidate">Who.</param>
/// <param name="Position">Where.</param>
public readonly record struct PlanStep(CandidateId Candidate, PositionId Position);
