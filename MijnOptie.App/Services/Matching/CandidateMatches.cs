using MijnOptie.Domain.Candidates;

namespace MijnOptie.App.Services.Matching;

/// <summary>The candidates for one position.</summary>
/// <param name="Opened">The pair that was asked to be opened with it; null when none was, or when it is not one of these candidates.</param>
internal sealed record CandidateMatches(PositionCard Position, MatchList<Candidate> List, MatchedPair? Opened, MatchingGround Ground);
