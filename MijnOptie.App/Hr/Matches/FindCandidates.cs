using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Matching;
using MijnOptie.App.Services.Organisations;
using MijnOptie.App.Services.People;
using MijnOptie.App.Services.Tenancy;

namespace MijnOptie.App.Hr.Matches;

/// <summary>Finds candidates by name, town, function or subject, to choose one.</summary>
internal sealed class FindCandidates(CurrentStaff staff, PeopleGate people, OrganisationLists lists)
{
    /// <summary>The most that are given.</summary>
    public const int Most = 20;

    public async Task<IReadOnlyList<MatchChoice>> HandleAsync(string typed, CancellationToken cancellationToken)
    {
        var scope = (await staff.RequireAsync(Roles.Hr)).Scope;
        var codes = await lists.ForAsync(scope, cancellationToken);
        var words = SearchText.Words(typed);
        var all = await people.SummariesForMatchingAsync(scope, cancellationToken);
        return
        [
            .. all
                .Where(each => SearchText.HasAll(CodeNames.Searchable(codes, [each.Name, each.HomeTown], each.Functions, each.Subjects), words))
                .OrderBy(each => each.Name, StringComparer.CurrentCultureIgnoreCase)
                .ThenBy(each => each.Id)
                .Take(Most)
                .Select(each => Choices.Of(each, codes)),
        ];
    }
}
