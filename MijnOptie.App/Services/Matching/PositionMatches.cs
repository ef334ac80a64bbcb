using MijnOptie.Domain.Candidates;

namespace MijnOptie.App.Services.Matching;

/// <summary>The positions for one candidate.</summary>
/// <param name="Opened">The pair that was asked to be opened with it; null when none was, or when it is not one of these positions.</param>
internal sealed record PositionMatches(Candidate Candidate, MatchList<PositionCard> List, MatchedPair? Opened, MatchingGround Ground);
