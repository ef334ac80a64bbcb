using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching;

/// <summary>One row of a list of the index: what <see cref="Matcher.Evaluate"/> says of the pair, in figures only.</summary>
/// <param name="Candidate">Whose offer.</param>
/// <param name="Position">Which position.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Score">The score.</param>
public readonly record struct MatchHit(CandidateId Candidate, PositionId Position, VerdictKind Verdict, Score Score);
