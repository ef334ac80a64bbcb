using System.Collections.Immutable;

namespace MijnOptie.App.Services.SchoolLocations;

/// <summary>A school board out of the file, to choose from.</summary>
/// <param name="Number">DUO's number.</param>
/// <param name="Name">Its name; null when the file does not have it, as DUO's own file of primary schools does not.</param>
/// <param name="Towns">The towns of its locations, those with most locations first.</param>
/// <param name="Locations">Its locations by code; at least one.</param>
internal sealed record DuoBoard(string Number, string? Name, ImmutableArray<string> Towns, ImmutableArray<DuoLocation> Locations);
