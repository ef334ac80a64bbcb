using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Matching;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Matching;

namespace MijnOptie.App.Hr.Matches;

/// <summary>Makes weights that were tried out those of the organisation.</summary>
internal sealed class SaveWeights(CurrentStaff staff, OrganisationWeights weights)
{
    public async Task HandleAsync(MatchWeights tried, CancellationToken cancellationToken) =>
        await weights.SaveAsync(await staff.RequireAsync(Roles.Hr), tried, cancellationToken);
}
