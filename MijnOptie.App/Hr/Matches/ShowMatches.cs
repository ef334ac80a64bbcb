using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Matching;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Matches;

/// <summary>Shows a candidate's positions or a position's candidates, and the pair that is open.</summary>
internal sealed class ShowMatches(CurrentStaff staff, OrganisationMatching matching, ListViews lists, PairViews pairs)
{
    public async Task<MatchesView> HandleAsync(MatchesQuery query, CancellationToken cancellationToken)
    {
        var scope = (await staff.RequireAsync(Roles.Hr)).Scope;
        return (query.CandidateSeeks, query.Candidate, query.Position) switch
        {
            (true, { } candidate, _) => await PositionsAsync(scope, candidate, query, cancellationToken),
            (false, _, { } position) => await CandidatesAsync(scope, position, query, cancellationToken),
            _ => new MatchesView { Address = query.Address() },
        };
    }

    private async Task<MatchesView> PositionsAsync(TenantScope scope, CandidateId candidate, MatchesQuery query, CancellationToken cancellationToken)
    {
        var found = await matching.TopPositionsAsync(scope, candidate, query.Request, query.Position, cancellationToken);
        return found is null
            ? new MatchesView { Address = query.Address(), IsMissing = true }
            : new MatchesView
            {
                Address = query.Address(),
                Chosen = Choices.Of(found.Candidate, found.Ground.Lists),
                List = lists.Of(found, query),
                Pair = found.Opened is { } pair ? pairs.Of(pair, found.Ground, query) : null,
                IsPairMissing = query.Position is not null && found.Opened is null,
            };
    }

    private async Task<MatchesView> CandidatesAsync(TenantScope scope, PositionId position, MatchesQuery query, CancellationToken cancellationToken)
    {
        var found = await matching.TopCandidatesAsync(scope, position, query.Request, query.Candidate, cancellationToken);
        return found is null
            ? new MatchesView { Address = query.Address(), IsMissing = true }
            : new MatchesView
            {
                Address = query.Address(),
                Chosen = Choices.Of(found.Position),
                List = lists.Of(found, query),
                Pair = found.Opened is { } pair ? pairs.Of(pair, found.Ground, query) : null,
                IsPairMissing = query.Candidate is not null && found.Opened is null,
            };
    }
}
