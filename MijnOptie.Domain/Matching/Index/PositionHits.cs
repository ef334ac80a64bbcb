using System.Collections.Immutable;

namespace MijnOptie.Domain.Matching;

/// <summary>The best positions for one candidate.</summary>
/// <param name="Positions">What is open or becomes free, best first.</param>
/// <param name="Possibilities">What a location has without it being open, best first: shown apart.</param>
public sealed record PositionHits(ImmutableArray<MatchHit> Positions, ImmutableArray<MatchHit> Possibilities);
