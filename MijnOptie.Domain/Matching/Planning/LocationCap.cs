using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Matching.Planning;

/// <summary>How much may change at one location.</summary>
/// <param name="Location">Which.</param>
/// <param name="Arrivals">At most this many positions taken there; 0 or more, null for no cap.</param>
/// <param name="Departures">At most this many positions left there; 0 or more, null for no cap.</param>
public readonly record struct LocationCap(LocationId Location, int? Arrivals, int? Departures);
