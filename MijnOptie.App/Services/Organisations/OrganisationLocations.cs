using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.Domain.Geography;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Services.Organisations;

/// <summary>The locations of an organisation, to choose from and to see on a map.</summary>
internal sealed class OrganisationLocations(DataContexts contexts)
{
    /// <summary>All of them, by name.</summary>
    public async Task<IReadOnlyList<OrganisationLocation>> ForAsync(TenantScope scope, CancellationToken cancellationToken)
    {
        await using var context = contexts.Open(scope);
        return await context.Locations.AsNoTracking().OrderBy(l => l.Name).ThenBy(l => l.Code)
            .Select(l => new OrganisationLocation(new LocationId(l.Id), l.Name, l.Town, new GeoPoint(l.Latitude, l.Longitude)))
            .ToListAsync(cancellationToken);
    }
}
