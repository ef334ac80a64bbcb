using MijnOptie.Domain.Candidates;
using MijnOptie.Domain.Matching;

namespace MijnOptie.App.Services.Matching;

/// <summary>One pair with all that is known of it, and what it takes to replay it.</summary>
internal sealed record MatchedPair(Candidate Candidate, PositionCard Position, Evaluation Evaluation, MatchRecord Record);
