using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.Domain.Candidates;

/// <summary>Where someone lives or works now.</summary>
/// <param name="Name">As shown to the candidate: a town, or a school of the organisation. Never empty.</param>
/// <param name="Point">Where it is; null when the name is not known.</param>
/// <param name="Place">The town, when it is one from the list of places.</param>
/// <param name="Location">The school, when it is one of the organisation.</param>
public sealed record NamedPlace(string Name, GeoPoint? Point, PlaceId? Place = null, LocationId? Location = null);
