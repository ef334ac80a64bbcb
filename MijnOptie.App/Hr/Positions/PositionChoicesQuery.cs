using Microsoft.EntityFrameworkCore;
using MijnOptie.App.Platform.Data;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.People;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Positions;

/// <summary>Finds what can be chosen for a position of an organisation.</summary>
internal sealed class PositionChoicesQuery(OrganisationLists lists, PeopleGate people)
{
    /// <summary>The choices, with the holders by their reference.</summary>
    public async Task<PositionChoices> ForFilesAsync(AppDbContext context, TenantScope scope, CancellationToken cancellationToken) =>
        (await ForFormsAsync(context, scope, cancellationToken)) with { Holders = await people.ReferencesAsync(scope, cancellationToken) };

    /// <summary>The choices without holders: those are searched by name.</summary>
    public async Task<PositionChoices> ForFormsAsync(AppDbContext context, TenantScope scope, CancellationToken cancellationToken)
    {
        var locations = await context.Locations.AsNoTracking().OrderBy(l => l.SearchText)
            .Select(l => new LocationChoice(new LocationId(l.Id), l.Code, l.Name, l.Town))
            .ToListAsync(cancellationToken);
        return new PositionChoices(await lists.ForAsync(scope, cancellationToken), [.. locations], new Dictionary<string, CandidateId>());
    }
}
