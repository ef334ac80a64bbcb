using MijnOptie.Domain.Matching;

namespace MijnOptie.App.Services.Matching;

/// <summary>A pair as it was shown before, and what comes of calculating it again now.</summary>
/// <param name="ShownAt">When it was first shown so.</param>
/// <param name="ToCandidate">True when it was shown to the candidate, false when to staff.</param>
/// <param name="Verdict">What it said.</param>
/// <param name="Score">The score it gave.</param>
/// <param name="Outcome">What calculating it again gives.</param>
internal sealed record EarlierMatch(DateTimeOffset ShownAt, bool ToCandidate, VerdictKind Verdict, Score Score, ReplayOutcome Outcome);
