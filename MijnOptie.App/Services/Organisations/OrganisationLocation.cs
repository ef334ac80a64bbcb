using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Organisations;

/// <summary>A location of an organisation as anyone may know it: schools are public.</summary>
internal sealed record OrganisationLocation(LocationId Id, string Name, string Town, GeoPoint Point);
