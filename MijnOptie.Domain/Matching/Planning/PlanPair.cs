using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>A position that a candidate could take, with its scores. Every hard criterion holds, except that the position may be
/// smaller than the least hours the candidate wants: the plan may combine it with others (<see cref="PartOffer"/>).</summary>
/// <param name="Candidate">Who.</param>
/// <param name="Position">Where.</param>
/// <param name="Verdict">Match or Conditional; other verdicts are no option.</param>
/// <param name="Score">The score of the pair.</param>
/// <param name="Wishes">How well the position fits the candidate's own wishes.</param>
public readonly record struct PlanPair(CandidateId Candidate, PositionId Position, VerdictKind Verdict, Score Score, Score Wishes);
