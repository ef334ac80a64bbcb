using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Matching;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.Tenancy;

namespace MijnOptie.App.Hr.Matches;

/// <summary>Finds positions by title, location, town, reference, function or subject, to choose one.</summary>
internal sealed class FindPositions(CurrentStaff staff, PositionReader positions, OrganisationLists lists)
{
    public async Task<IReadOnlyList<MatchChoice>> HandleAsync(string typed, CancellationToken cancellationToken)
    {
        var scope = (await staff.RequireAsync(Roles.Hr)).Scope;
        var codes = await lists.ForAsync(scope, cancellationToken);
        var words = SearchText.Words(typed);
        var all = await positions.AllAsync(scope, cancellationToken);
        return
        [
            .. all
                .Where(card => SearchText.HasAll(PositionText.Of(card, codes), words))
                .OrderBy(card => card.Title, StringComparer.CurrentCultureIgnoreCase)
                .ThenBy(card => card.LocationName, StringComparer.CurrentCultureIgnoreCase)
                .ThenBy(card => card.Position.Id)
                .Take(FindCandidates.Most)
                .Select(Choices.Of),
        ];
    }
}
