using MijnOptie.App.Platform.Data.Rows;
using MijnOptie.App.Platform.Security;
using MijnOptie.App.Services.Audit;
using MijnOptie.App.Services.Matching;
using MijnOptie.App.Services.Tenancy;
using MijnOptie.Domain.Shared;

namespace MijnOptie.App.Hr.Matches;

/// <summary>Shows a candidate's positions or a position's candidates, and the pair that is open.</summary>
internal sealed class ShowMatches(CurrentStaff staff, OrganisationMatching matching, ShownMatches shown, AuditLog audit, OrganisationWeights weights, ListViews lists, PairViews pairs)
{
    public async Task<MatchesView> HandleAsync(MatchesQuery query, CancellationToken cancellationToken)
    {
        var member = await staff.RequireAsync(Roles.Hr);
        return (query.CandidateSeeks, query.Candidate, query.Position) switch
        {
            (true, { } candidate, _) => await PositionsAsync(member, candidate, query, cancellationToken),
            (false, _, { } position) => await CandidatesAsync(member, position, query, cancellationToken),
            _ => new MatchesView { Address = query.Address() },
        };
    }

    private async Task<MatchesView> PositionsAsync(StaffMember member, CandidateId candidate, MatchesQuery query, CancellationToken cancellationToken)
    {
        var found = await matching.TopPositionsAsync(member.Scope, candidate, query.Request, query.Position, query.Weights, cancellationToken);
        if (found is not null) await SawAsync(member, candidate.Value, found.Opened, AuditAct.SawCandidate, cancellationToken);
        var earlier = await EarlierAsync(member, found?.Opened, found?.Ground, cancellationToken);
        return found is null
            ? new MatchesView { Address = query.Address(), IsMissing = true }
            : new MatchesView
            {
                Address = query.Address(),
                Chosen = Choices.Of(found.Candidate, found.Ground.Lists),
                List = lists.Of(found, query),
                Weights = lists.Of(await weights.ForAsync(member.Scope, cancellationToken), found.Ground.Weights),
                Pair = found.Opened is { } pair ? pairs.Of(pair, found.Ground, earlier, query) : null,
                IsPairMissing = query.Position is not null && found.Opened is null,
            };
    }

    private async Task<MatchesView> CandidatesAsync(StaffMember member, PositionId position, MatchesQuery query, CancellationToken cancellationToken)
    {
        var found = await matching.TopCandidatesAsync(member.Scope, position, query.Request, query.Candidate, query.Weights, cancellationToken);
        if (found is not null) await SawAsync(member, position.Value, found.Opened, AuditAct.ListedCandidates, cancellationToken);
        var earlier = await EarlierAsync(member, found?.Opened, found?.Ground, cancellationToken);
        return found is null
            ? new MatchesView { Address = query.Address(), IsMissing = true }
            : new MatchesView
            {
                Address = query.Address(),
                Chosen = Choices.Of(found.Position),
                List = lists.Of(found, query),
                Weights = lists.Of(await weights.ForAsync(member.Scope, cancellationToken), found.Ground.Weights),
                Pair = found.Opened is { } pair ? pairs.Of(pair, found.Ground, earlier, query) : null,
                IsPairMissing = query.Candidate is not null && found.Opened is null,
            };
    }

    private async Task SawAsync(StaffMember member, Guid subject, MatchedPair? pair, AuditAct list, CancellationToken cancellationToken)
    {
        await audit.RecordAsync(member, list, subject, null, cancellationToken);
        if (pair is null) return;
        await audit.RecordAsync(member, AuditAct.SawPair, pair.Candidate.Offer.Id.Value, pair.Position.Position.Id.Value, cancellationToken);
        await shown.RecordAsync(member.Scope, pair, MatchAudience.Staff, cancellationToken);
    }

    private async Task<IReadOnlyList<EarlierMatch>> EarlierAsync(StaffMember member, MatchedPair? pair, MatchingGround? ground, CancellationToken cancellationToken) =>
        pair is null || ground is null ? [] : await shown.OfAsync(member.Scope, pair, ground, cancellationToken);
}
