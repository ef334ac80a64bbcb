using MijnOptie.Domain.Positions;

namespace MijnOptie.Domain.Matching;

/// <summary>The positions for one candidate.</summary>
/// <param name="Positions">What is open or becomes free.</param>
/// <param name="Possibilities">What a location has without it being open: shown apart, so that every candidate has options.</param>
public sealed record PositionOptions(MatchPage<Position> Positions, MatchPage<Position> Possibilities);
